package org.changwat.eventlog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What the log tells of itself. Times are those of one durable insert. */
final class LogMeters {

    private final MeterRegistry registry;
    private final Timer append;
    private final DistributionSummary blockEvents;
    private final Counter retries;
    private final Counter lostRaces;
    private final Counter conflicts;
    private final Counter warm;
    private final Counter read;

    LogMeters(MeterRegistry registry) {
        this.registry = registry;
        append = Timer.builder("changwat.log.append")
                .description("One durable insert of blocks")
                .publishPercentileHistogram()
                .register(registry);
        blockEvents = DistributionSummary.builder("changwat.log.block.events")
                .description("Events in a block")
                .register(registry);
        retries = counter("changwat.log.retries", "Inserts repeated because no answer came");
        lostRaces = counter("changwat.log.lost.races", "Block numbers that another process took first");
        conflicts = counter("changwat.log.conflicts", "Commits refused because a key of theirs stands already");
        warm = counter("changwat.log.load.warm", "Events of loaded aggregates that were known already");
        read = counter("changwat.log.load.read", "Events of loaded aggregates that were read from the database");
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void watchPosition(AtomicLong position) {
        Gauge.builder("changwat.log.position", position, AtomicLong::doubleValue)
                .description("Last position of the log that this process knows")
                .register(registry);
    }

    void watchQueue(AtomicLong bytes) {
        Gauge.builder("changwat.log.queue.bytes", bytes, AtomicLong::doubleValue)
                .description("Bytes of commits that wait for the database")
                .baseUnit("bytes")
                .register(registry);
    }

    void appended(long nanos) {
        append.record(nanos, TimeUnit.NANOSECONDS);
    }

    void block(int events) {
        blockEvents.record(events);
    }

    void retry() {
        retries.increment();
    }

    void lostRace() {
        lostRaces.increment();
    }

    void loaded(long known, long fetched) {
        warm.increment(known);
        read.increment(fetched);
    }

    void conflict() {
        conflicts.increment();
    }
}
