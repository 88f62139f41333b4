package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of an aggregate saves reading it again, and never hides what was written since. */
class WarmAggregatesTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    private static List<DomainEventMessage<?>> load(Ledger ledger, String unit) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        ledger.engine().readEvents(Samples.card(unit)).forEachRemaining(events::add);
        return events;
    }

    private static List<Long> sequences(Ledger ledger, String unit) {
        return load(ledger, unit).stream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void an_event_is_decoded_once_however_often_its_aggregate_is_loaded() {
        try (Ledger ledger = Ledger.open(database)) {
            ledger.append("TH-83", 0, 3);
            Object first = load(ledger, "TH-83").get(2).getPayload();
            ledger.append("TH-83", 3, 1);
            assertThat(load(ledger, "TH-83")).hasSize(4);
            assertThat(load(ledger, "TH-83").get(2).getPayload()).isSameAs(first);
        }
    }

    @Test
    void a_load_sees_what_another_process_wrote_since_the_last_one() {
        try (Ledger here = Ledger.open(database);
                Ledger elsewhere = Ledger.open(database)) {
            here.append("TH-83", 0, 2);
            assertThat(sequences(here, "TH-83")).containsExactly(0L, 1L);
            elsewhere.append("TH-83", 2, 40);
            assertThat(sequences(here, "TH-83")).hasSize(42).endsWith(41L);
            assertThat(here.engine().readEvents(Samples.card("TH-83")).getLastSequenceNumber())
                    .isEqualTo(41);
        }
    }

    @Test
    void an_aggregate_that_nobody_wrote_stays_empty_until_somebody_does() {
        try (Ledger ledger = Ledger.open(database)) {
            DomainEventStream none = ledger.engine().readEvents(Samples.card("TH-10"));
            assertThat(none.hasNext()).isFalse();
            assertThat(none.getLastSequenceNumber()).isNull();
            ledger.append("TH-10", 0, 1);
            assertThat(sequences(ledger, "TH-10")).containsExactly(0L);
        }
    }

    @Test
    void what_is_kept_is_bounded_and_what_was_let_go_is_read_again() {
        long room = Samples.card("TH-83").length() + 2_500; // two or three events
        try (Ledger ledger = Ledger.open(database.settings().withAggregateBytes(room), Clock.systemUTC())) {
            for (String unit : List.of("TH-81", "TH-82", "TH-83")) {
                ledger.append(unit, 0, 2);
                assertThat(load(ledger, unit)).hasSize(2);
            }
            Object before = load(ledger, "TH-83").get(0).getPayload();
            assertThat(load(ledger, "TH-83").get(0).getPayload()).isSameAs(before);
            assertThat(load(ledger, "TH-81")).hasSize(2);
            assertThat(load(ledger, "TH-83").get(0).getPayload())
                    .isNotSameAs(before)
                    .isEqualTo(before);

            ledger.append("TH-83", 2, 30); // alone more than there is room for
            assertThat(sequences(ledger, "TH-83")).hasSize(32);
            assertThat(sequences(ledger, "TH-83")).hasSize(32);
        }
    }

    @Test
    void two_processes_that_write_and_load_in_any_order_always_load_all_that_stands() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            String unit = "TH-" + (20 + seed);
            long next = 0;
            try (Ledger one = Ledger.open(database);
                    Ledger two = Ledger.open(database.settings().withAggregateBytes(4_000), Clock.systemUTC())) {
                for (int step = 0; step < 40; step++) {
                    Ledger ledger = random.nextBoolean() ? one : two;
                    if (random.nextInt(3) > 0) {
                        int count = 1 + random.nextInt(10);
                        ledger.append(unit, next, count);
                        next += count;
                    } else {
                        assertThat(sequences(ledger, unit)).as("seed " + seed).hasSize((int) next);
                    }
                }
            }
        }
    }
}
