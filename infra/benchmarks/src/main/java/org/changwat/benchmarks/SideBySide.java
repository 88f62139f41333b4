package org.changwat.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.changwat.eventlog.EventSerializer;

/**
 * Measures one store and appends what it found to a file, a line a measurement: store, measure, unit, lowest, median,
 * highest. Each store has a JVM of its own, so that none inherits another's compiled code or garbage.
 *
 * <p>Arguments: {@code store directory results [runs] [seconds] [events]}, where a store is {@code blocklog},
 * {@code blocklog=mongodb://...}, {@code axon-mongo}, {@code axon-mongo-synced} or {@code jdbc=jdbc:postgresql://...}.
 */
public final class SideBySide {

    private static final int WARM_UP_EVENTS = 50_000;
    private static final int WARM_UP_REPLAYS = 4;

    private final Contender store;
    private final Path results;
    private final int runs;
    private final double seconds;

    private SideBySide(Contender store, Path results, int runs, double seconds) {
        this.store = store;
        this.results = results;
        this.runs = runs;
        this.seconds = seconds;
    }

    /** Runs the measurements of one store. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        Path results = Path.of(arguments[2]);
        int runs = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        double seconds = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 3;
        int events = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 200_000;
        Path appends = Files.createDirectories(directory.resolve("appends"));
        try (Contender store = open(arguments[0], appends)) {
            new SideBySide(store, results, runs, seconds).appends();
        }
        Path filled = Files.createDirectories(directory.resolve("filled"));
        if (!arguments[0].equals("axon-mongo-synced")) {
            try (Contender store = open(arguments[0], filled)) {
                new SideBySide(store, results, runs, seconds).reads(events);
            }
        }
        System.exit(0); // the servers' and clients' threads are of no further use
    }

    private static Contender open(String store, Path directory) throws Exception {
        EventSerializer serializer = new EventSerializer();
        String name = store.split("=", 2)[0];
        String address = store.substring(Math.min(store.length(), name.length() + 1));
        return switch (name) {
            case "blocklog" ->
                address.isEmpty() ? BlockLogContender.embedded(directory) : BlockLogContender.on(address, directory);
            case "axon-mongo" -> AxonMongo.stock(serializer, directory);
            case "axon-mongo-synced" -> AxonMongo.durable(serializer, directory);
            case "jdbc" -> new AxonJdbc(address, System.getProperty("user.name"), serializer);
            default -> throw new IllegalArgumentException("No store is named " + name);
        };
    }

    private void appends() throws Exception {
        Measurements.fill(store.engine(), WARM_UP_EVENTS); // until the code is compiled
        for (int clients : new int[] {1, 16, 64}) {
            double[] found = new double[runs];
            for (int run = 0; run < runs; run++) {
                found[run] = Measurements.appendsPerSecond(store.engine(), clients, seconds);
            }
            note("durable appends, " + clients + (clients == 1 ? " client" : " clients"), "events/s", found);
        }
    }

    private void reads(int events) throws Exception {
        long start = System.nanoTime();
        Measurements.fill(store.engine(), events);
        note("filling, 64 clients, 2 to 4 events a commit", "events/s", events / ((System.nanoTime() - start) / 1e9));
        for (int i = 0; i < WARM_UP_REPLAYS; i++) {
            Measurements.replayedPerSecond(store.engine(), events, 4 * seconds);
        }
        double[] replays = new double[runs];
        double[] loads = new double[runs];
        for (int run = 0; run < runs; run++) {
            replays[run] = Measurements.replayedPerSecond(store.engine(), events, 4 * seconds);
        }
        note("replay of " + events + " events", "events/s", replays);
        Measurements.loadMillis(store.engine(), events / 100, 3 * seconds);
        for (int run = 0; run < runs; run++) {
            loads[run] = Measurements.loadMillis(store.engine(), events / 100, seconds);
        }
        note("load of one aggregate of 100 events among " + events, "ms", loads);
        long bytes = store.bytesOnDisk();
        if (bytes >= 0) {
            note("bytes on disk, compacted", "bytes/event", (double) bytes / events);
        }
    }

    private void note(String measure, String unit, double... found) {
        double[] sorted = found.clone();
        Arrays.sort(sorted);
        String line = String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.3f\t%.3f\t%.3f%n",
                store.name(),
                measure,
                unit,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
        System.out.print(line);
        try {
            Files.writeString(results, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
