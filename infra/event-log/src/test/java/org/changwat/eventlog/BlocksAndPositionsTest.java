package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an append leaves in the collection and what its caller is told. */
class BlocksAndPositionsTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void positions_are_dense_from_one_and_each_block_continues_the_last() {
        try (Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.append("TH-83", 0, 1).position()).isEqualTo(1);
            assertThat(ledger.append("TH-83", 1, 3).events())
                    .extracting(Receipt.Entry::position)
                    .containsExactly(2L, 3L, 4L);
            assertThat(ledger.append("TH-10", 0, 2).position()).isEqualTo(6);
        }
        Audit audit = Audit.of(database);
        assertThat(audit.blocks())
                .extracting(
                        block -> block.getLong("_id"), block -> block.getLong("first"), block -> block.getLong("size"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 1L, 1L),
                        org.assertj.core.groups.Tuple.tuple(2L, 2L, 4L),
                        org.assertj.core.groups.Tuple.tuple(3L, 5L, 6L));
    }

    @Test
    void a_process_that_starts_again_goes_on_where_the_log_ends() {
        for (int start = 0; start < 5; start++) {
            try (Ledger ledger = Ledger.open(database)) {
                for (int i = 0; i <= start; i++) {
                    ledger.append("TH-8" + start, i, 1);
                }
            }
        }
        assertThat(Audit.of(database).texts()).hasSize(15);
    }

    @Test
    void of_many_callers_at_once_each_is_told_its_own_positions_and_no_commit_is_split() throws Exception {
        Map<String, Long> told = new ConcurrentHashMap<>();
        ExecutorService callers = Executors.newFixedThreadPool(32);
        try (Ledger ledger = Ledger.open(database)) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < 32; caller++) {
                String unit = "TH-" + caller;
                int size = 1 + caller % 5;
                running.add(callers.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        List<DomainEventMessage<?>> commit = Samples.events(unit, (long) i * size, size);
                        Receipt receipt = ledger.append(commit);
                        for (int j = 0; j < size; j++) {
                            told.put(
                                    commit.get(j).getIdentifier(),
                                    receipt.events().get(j).position());
                        }
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            callers.shutdownNow();
        }
        Audit audit = Audit.of(database);
        Map<String, Long> stand = new HashMap<>();
        audit.events()
                .forEach(event -> stand.put(
                        event.get("id").asString(),
                        Long.parseLong(event.get("position").asString())));
        assertThat(stand).isEqualTo(told);
        assertThat(audit.blocks()).as("callers shared blocks").hasSizeLessThan(32 * 20);
        for (Document block : audit.blocks()) {
            int at = 0;
            for (int count : block.getList("commits", Integer.class)) {
                List<String> keys = block.getList("keys", String.class).subList(at, at + count);
                assertThat(keys)
                        .extracting(key -> key.split("#")[0])
                        .containsOnly(keys.get(0).split("#")[0]);
                at += count;
            }
        }
    }

    @Test
    void a_block_stays_small_but_a_commit_larger_than_a_block_stands_whole_in_one() {
        try (Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.append("TH-83", 0, 400).position()).isEqualTo(400);
            ledger.append("TH-83", 400, 1);
        }
        assertThat(Audit.of(database).blocks())
                .extracting(block -> block.getInteger("count"))
                .containsExactly(400, 1);
    }

    @Test
    void recorded_at_never_falls_though_the_clock_runs_backwards() {
        try (Ledger ledger = Ledger.open(database.settings(), backwards())) {
            for (int i = 0; i < 20; i++) {
                ledger.append("TH-83", i, 1);
            }
        }
        Audit audit = Audit.of(database);
        assertThat(audit.events())
                .extracting(event -> event.get("recordedat").asString())
                .containsOnly("2014-06-30T12:00:00.000Z");
    }

    @Test
    void recorded_at_never_falls_from_one_process_to_another_whose_clock_is_behind() {
        Clock clock = Clock.fixed(Instant.parse("2014-06-30T12:00:00Z"), ZoneOffset.UTC);
        try (Ledger ahead = Ledger.open(database.settings(), Clock.offset(clock, Duration.ofHours(1)));
                Ledger behind = Ledger.open(database.settings(), clock)) {
            ahead.append("TH-83", 0, 1);
            behind.append("TH-83", 1, 1);
            ahead.append("TH-83", 2, 1);
        }
        assertThat(Audit.of(database).events())
                .extracting(event -> event.get("recordedat").asString())
                .containsOnly("2014-06-30T13:00:00.000Z");
    }

    private static Clock backwards() {
        AtomicLong now = new AtomicLong(Instant.parse("2014-06-30T12:00:00Z").toEpochMilli());
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(now.getAndAdd(-700));
            }
        };
    }
}
