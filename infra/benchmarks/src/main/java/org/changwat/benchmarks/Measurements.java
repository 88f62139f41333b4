package org.changwat.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The measurements, each the same for every store. */
final class Measurements {

    private static final AtomicInteger UNITS = new AtomicInteger();

    private Measurements() {}

    /** Acknowledged appends a second: so many clients, one event a commit, for a time. */
    static double appendsPerSecond(EventStorageEngine engine, int clients, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            long start = System.nanoTime();
            for (int client = 0; client < clients; client++) {
                String unit = "BM-" + UNITS.incrementAndGet();
                counts.add(pool.submit(() -> {
                    long sequence = 0;
                    while (System.nanoTime() < end) {
                        engine.appendEvents(Workload.commit(unit, sequence, 1));
                        sequence++;
                    }
                    return sequence;
                }));
            }
            long total = 0;
            for (Future<Long> count : counts) {
                total += count.get();
            }
            return total / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Fills the store to {@code events} with commits of two to four events of 94 units, from 64 clients. */
    static void fill(EventStorageEngine engine, int events) throws Exception {
        int units = events / 100;
        ExecutorService pool = Executors.newFixedThreadPool(64);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                String name = "FILL-" + unit;
                done.add(pool.submit(() -> {
                    long sequence = 0;
                    for (int commit = 0; sequence < 100; commit++) {
                        int size = (int) Math.min(2 + commit % 3, 100 - sequence);
                        engine.appendEvents(Workload.commit(name, sequence, size));
                        sequence += size;
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Events a second read from the start, payload deserialized; stops at {@code most} events or after a time. */
    static double replayedPerSecond(EventStorageEngine engine, int most, double seconds) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        long count = 0;
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            Iterator<? extends TrackedEventMessage<?>> iterator = events.iterator();
            while (count < most && System.nanoTime() < end && iterator.hasNext()) {
                TrackedEventMessage<?> event = iterator.next();
                if (event.getPayload() == null) {
                    throw new IllegalStateException("An event without a payload");
                }
                count++;
            }
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    /** Median milliseconds to load one aggregate of 100 events, payloads deserialized. */
    static double loadMillis(EventStorageEngine engine, int units, double seconds) {
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = UNITS.incrementAndGet(); millis.isEmpty() || System.nanoTime() < end; i++) {
            String id = "SC-2557-FILL-" + (i * 7919L % units);
            long start = System.nanoTime();
            DomainEventStream stream = engine.readEvents(id, 0);
            int count = 0;
            while (stream.hasNext()) {
                if (stream.next().getPayload() != null) {
                    count++;
                }
            }
            if (count != 100) {
                throw new IllegalStateException(id + " has " + count + " events");
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(Double::compare);
        return millis.get(millis.size() / 2);
    }
}
