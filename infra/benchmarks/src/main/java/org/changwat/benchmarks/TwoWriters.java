package org.changwat.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.EventSerializer;
import org.changwat.events.log.LoggedEvent;

/**
 * Two processes whose clocks are 30 s apart append commits of three events to one log for a while, and each follows the
 * log with a tracking reader. Afterwards the log is compared with what each was told and with what each reader saw.
 *
 * <p>Arguments: {@code [seconds] [clients a process] [mongodb://...]}; without an address the embedded server is started.
 * The exit code is 0 only where everything agrees and neither process had less than a quarter of the throughput.
 */
public final class TwoWriters {

    private static final int PROCESSES = 2;
    private static final int SECONDS_APART = 30;
    private static final int PAGE = 5_000;

    private final Path directory;
    private final String uri;
    private final int seconds;
    private final int clients;

    private TwoWriters(Path directory, String uri, int seconds, int clients) {
        this.directory = directory;
        this.uri = uri;
        this.seconds = seconds;
        this.clients = clients;
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        Path directory = Files.createTempDirectory("two-writers");
        boolean agrees;
        if (arguments.length > 2) {
            agrees = new TwoWriters(directory, arguments[2], seconds, clients).run();
        } else {
            try (EmbeddedMongo server = EmbeddedMongo.start(directory.resolve("data"), 0)) {
                agrees = new TwoWriters(directory, server.connectionString(), seconds, clients).run();
            }
        }
        System.exit(agrees ? 0 : 1);
    }

    static BlockLog open(MongoClient client, Clock clock) {
        return BlockLog.open(
                client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                clock,
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                BlockLogSettings.defaults().withCollection("twowriters"),
                null);
    }

    private boolean run() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(i));
        }
        try (MongoClient client = MongoClients.create(uri)) {
            List<BufferedReader> replies = new ArrayList<>();
            for (Process process : processes) {
                replies.add(
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
            }
            for (BufferedReader reply : replies) {
                expect(reply, "ready");
            }
            for (Process process : processes) {
                say(process, "go");
            }
            for (BufferedReader reply : replies) {
                expect(reply, "done");
            }
            try (BlockLog log = open(client, Clock.systemUTC())) {
                List<String> stands = ids(log);
                for (Process process : processes) {
                    say(process, String.valueOf(stands.size()));
                    process.waitFor();
                }
                return compare(stands, log.checkpoint().toString());
            } finally {
                client.getDatabase(EmbeddedMongo.LOG_DATABASE)
                        .getCollection("twowriters")
                        .drop();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private Process start(int number) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneWriter.class.getName(),
                        uri,
                        "P" + number,
                        String.valueOf(-SECONDS_APART * number),
                        String.valueOf(seconds),
                        String.valueOf(clients),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void say(Process process, String word) throws IOException {
        PrintStream in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        in.println(word);
    }

    private static void expect(BufferedReader reply, String word) throws IOException {
        String line = reply.readLine();
        if (!word.equals(line)) {
            throw new IllegalStateException("A writer said " + line + " instead of " + word);
        }
    }

    /** Ids of all events in order; fails where positions are not dense or a time falls. */
    private static List<String> ids(BlockLog log) {
        List<String> ids = new ArrayList<>();
        Instant recordedAt = Instant.MIN;
        while (true) {
            List<LoggedEvent> page = log.eventLog().read(ids.size(), PAGE);
            if (page.isEmpty()) {
                return ids;
            }
            for (LoggedEvent event : page) {
                Instant time = event.recordedAt();
                if (event.position() != ids.size() + 1 || time.isBefore(recordedAt)) {
                    throw new IllegalStateException("Position " + event.position() + " at " + time + " follows "
                            + ids.size() + " at " + recordedAt);
                }
                recordedAt = time;
                ids.add(event.id());
            }
        }
    }

    private boolean compare(List<String> stands, String checkpoint) throws IOException {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < stands.size(); i++) {
            positions.put(stands.get(i), i + 1);
        }
        boolean agrees = positions.size() == stands.size();
        System.out.println(
                "positions 1 to " + stands.size() + " are dense, recordedat never falls; checkpoint " + checkpoint);
        int acknowledged = 0;
        for (int i = 0; i < PROCESSES; i++) {
            List<String> told = Files.readAllLines(directory.resolve("P" + i + ".told"));
            long wrong = told.stream()
                    .map(line -> line.split(" "))
                    .filter(line -> !line[1].equals(String.valueOf(positions.get(line[0]))))
                    .count();
            boolean seen =
                    Files.readAllLines(directory.resolve("P" + i + ".seen")).equals(stands);
            double share = 100.0 * told.size() / Math.max(1, stands.size());
            System.out.printf(
                    "P%d, clock %d s behind: %d acknowledged (%.1f %% of all, %d a second), %d of them not where it was told;"
                            + " its reader %s%n",
                    i,
                    SECONDS_APART * i,
                    told.size(),
                    share,
                    told.size() / seconds,
                    wrong,
                    seen ? "saw the log exactly" : "DID NOT SEE THE LOG");
            acknowledged += told.size();
            agrees &= wrong == 0 && seen && share >= 25;
        }
        int doubled = stands.size() - positions.size();
        int unacknowledged = stands.size() - acknowledged;
        System.out.println(doubled + " doubled, " + unacknowledged + " that nobody was told of: "
                + (agrees && unacknowledged == 0 ? "all agrees" : "IT DOES NOT AGREE"));
        return agrees && unacknowledged == 0;
    }
}
