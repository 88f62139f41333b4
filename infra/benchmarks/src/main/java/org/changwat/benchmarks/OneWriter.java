package org.changwat.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogEventStore;
import org.changwat.eventlog.BlockLogStorageEngine;
import org.changwat.events.log.Receipt;

/** One of the two processes of {@link TwoWriters}. It talks with it by lines: ready, go, done, and where the log ends. */
final class OneWriter {

    private static final int COMMIT = 3;

    private final BlockLogStorageEngine engine;
    private final String name;
    private final int seconds;
    private final AtomicLong end = new AtomicLong(Long.MAX_VALUE);

    private OneWriter(BlockLog log, String name, int seconds) {
        this.engine = log.storageEngine();
        this.name = name;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        String name = arguments[1];
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Path directory = Path.of(arguments[5]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (MongoClient client = MongoClients.create(arguments[0]);
                BlockLog log = TwoWriters.open(client, clock)) {
            OneWriter writer = new OneWriter(log, name, Integer.parseInt(arguments[3]));
            ExecutorService reader = Executors.newSingleThreadExecutor();
            Future<List<String>> seen = reader.submit(writer::follow);
            System.out.println("ready");
            in.readLine();
            Files.write(directory.resolve(name + ".told"), writer.write(Integer.parseInt(arguments[4])));
            System.out.println("done");
            writer.end.set(Long.parseLong(in.readLine()));
            Files.write(directory.resolve(name + ".seen"), seen.get(60, TimeUnit.SECONDS));
            reader.shutdown();
        }
    }

    /** Appends from so many clients for a time; answers a line of id and position for each event. */
    private List<String> write(int clients) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            String unit = name + "-" + client;
            tasks.add(() -> client(unit, until));
        }
        List<String> told = new ArrayList<>();
        for (Future<List<String>> each : pool.invokeAll(tasks)) {
            told.addAll(each.get());
        }
        pool.shutdown();
        return told;
    }

    private List<String> client(String unit, long until) {
        List<String> told = new ArrayList<>();
        for (long sequence = 0; System.nanoTime() < until; sequence += COMMIT) {
            List<DomainEventMessage<?>> commit = Workload.commit(unit, sequence, COMMIT);
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
            engine.appendEvents(commit);
            Receipt receipt = work.getResource(Receipt.KEY);
            work.commit();
            for (int i = 0; i < COMMIT; i++) {
                told.add(commit.get(i).getIdentifier() + " "
                        + receipt.events().get(i).position());
            }
        }
        return told;
    }

    /** Follows the log until the end that it is told. */
    private List<String> follow() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                BlockLogEventStore.builder(engine).build().openStream(null)) {
            while (seen.size() < end.get()) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    seen.add(stream.nextAvailable().getIdentifier());
                }
            }
            while (stream.hasNextAvailable(500, TimeUnit.MILLISECONDS)) {
                seen.add(stream.nextAvailable().getIdentifier());
            }
        }
        return seen;
    }
}
