package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes, clocks 30 s apart, write the same log as fast as they can. */
class TwoProcessesTest {

    private static final int CLIENTS = 4;
    private static final long MILLIS = 3_000;

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void every_event_stands_once_each_reader_sees_the_log_and_neither_process_starves() throws Exception {
        Map<String, Long> told = new ConcurrentHashMap<>();
        List<AtomicInteger> appended = List.of(new AtomicInteger(), new AtomicInteger());
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<List<String>>> readers = new ArrayList<>();
        Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-30));
        try (Ledger first = Ledger.open(database.settings(), Clock.systemUTC());
                Ledger second = Ledger.open(database.settings(), behind)) {
            long end = System.nanoTime() + MILLIS * 1_000_000;
            List<Future<?>> writers = new ArrayList<>();
            for (int process = 0; process < 2; process++) {
                Ledger ledger = process == 0 ? first : second;
                AtomicInteger mine = appended.get(process);
                readers.add(pool.submit(() -> follow(ledger, told, end)));
                for (int client = 0; client < CLIENTS; client++) {
                    String unit = "P" + process + "-" + client;
                    writers.add(pool.submit(() -> {
                        for (long sequence = 0; System.nanoTime() < end; sequence += 3) {
                            List<DomainEventMessage<?>> commit = Samples.events(unit, sequence, 3);
                            Receipt receipt = ledger.append(commit);
                            for (int i = 0; i < 3; i++) {
                                told.put(
                                        commit.get(i).getIdentifier(),
                                        receipt.events().get(i).position());
                            }
                            mine.addAndGet(3);
                        }
                    }));
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            Audit audit = Audit.of(database);
            List<String> ids = audit.events().stream()
                    .map(event -> event.get("id").asString())
                    .toList();
            assertThat(ids).hasSize(told.size());
            for (int i = 0; i < ids.size(); i++) {
                assertThat(told).containsEntry(ids.get(i), i + 1L);
            }
            for (Future<List<String>> reader : readers) {
                assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(ids);
            }
            assertThat(appended).as("share of each in " + ids.size()).allSatisfy(mine -> assertThat(mine.get())
                    .isGreaterThan(ids.size() / 4));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads along until nothing has come for a while after the writers' end. */
    private static List<String> follow(Ledger ledger, Map<String, Long> told, long end) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        try (TrackingEventStream stream = ledger.engine().openStream(null)) {
            while (System.nanoTime() < end || seen.size() < told.size()) {
                if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                    seen.add(stream.nextAvailable().getIdentifier());
                }
            }
            while (stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)) {
                seen.add(stream.nextAvailable().getIdentifier());
            }
        }
        return seen;
    }
}
