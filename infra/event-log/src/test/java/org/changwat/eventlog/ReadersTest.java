package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.EventLog.Subscription;
import org.changwat.events.log.LoggedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers go in order, start anywhere, and stop loudly at what was tampered with. */
class ReadersTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    /** So many blocks of three events each. */
    private void write(int blocks) {
        try (Ledger ledger = Ledger.open(database)) {
            for (int i = 0; i < blocks; i++) {
                ledger.append("TH-83", i * 3L, 3);
            }
        }
    }

    private void remove(long... blocks) {
        for (long block : blocks) {
            assertThat(database.blocks().deleteOne(Filters.eq("_id", block)).getDeletedCount())
                    .isEqualTo(1);
        }
    }

    private void change(long block, String member, Object value) {
        assertThat(database.blocks()
                        .updateOne(Filters.eq("_id", block), Updates.set(member, value))
                        .getModifiedCount())
                .isEqualTo(1);
    }

    private static List<Long> readAll(Ledger ledger, long after) {
        return ledger.log().eventLog().read(after, 10_000).stream()
                .map(LoggedEvent::position)
                .toList();
    }

    @Test
    void a_reader_may_start_at_any_position_of_the_log() {
        write(70);
        try (Ledger ledger = Ledger.open(database)) {
            for (long after = 0; after <= 210; after++) {
                List<Long> rest = readAll(ledger, after);
                assertThat(rest).hasSize((int) (210 - after));
                for (int i = 0; i < rest.size(); i++) {
                    assertThat(rest.get(i)).isEqualTo(after + 1 + i);
                }
            }
        }
    }

    @Test
    void the_tail_is_found_whatever_its_number() {
        try (Ledger ledger = Ledger.open(database)) {
            for (int block = 1; block <= 140; block++) {
                ledger.append("TH-83", block - 1, 1);
                if (block < 40 || block > 120) {
                    try (Ledger other = Ledger.open(database)) {
                        assertThat(other.log().checkpoint())
                                .isEqualTo(ledger.log().checkpoint());
                        assertThat(other.log().checkpoint().size()).isEqualTo(block);
                    }
                }
            }
        }
    }

    @Test
    void a_stream_gives_every_event_once_and_wakes_when_more_arrive_here_or_elsewhere() throws Exception {
        write(5);
        try (Ledger ledger = Ledger.open(database);
                Ledger elsewhere = Ledger.open(database);
                TrackingEventStream stream = ledger.engine().openStream(new GlobalSequenceTrackingToken(4))) {
            List<Long> seen = new ArrayList<>();
            while (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                seen.add(position(stream.nextAvailable()));
            }
            assertThat(seen).containsExactly(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);

            AtomicInteger calls = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            ledger.append("TH-83", 15, 1);
            await().atMost(Duration.ofSeconds(5)).until(() -> calls.get() > 0);
            assertThat(position(stream.nextAvailable())).isEqualTo(16);

            calls.set(0);
            elsewhere.append("TH-10", 0, 1);
            await().atMost(Duration.ofSeconds(5)).until(() -> calls.get() > 0);
            assertThat(position(stream.nextAvailable())).isEqualTo(17);
            assertThat(stream.hasNextAvailable(5, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Test
    void a_subscriber_hears_of_appends_until_it_closes() {
        try (Ledger ledger = Ledger.open(database)) {
            AtomicInteger calls = new AtomicInteger();
            Subscription subscription = ledger.log().eventLog().onAppend(calls::incrementAndGet);
            ledger.append("TH-83", 0, 1);
            await().atMost(Duration.ofSeconds(5)).until(() -> calls.get() == 1);
            subscription.close();
            ledger.append("TH-83", 1, 1);
            await().during(Duration.ofMillis(100)).until(() -> calls.get() == 1);
        }
    }

    @Test
    void a_missing_block_stops_the_reader_before_it() {
        write(6);
        remove(3);
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0))
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("Block 3 is missing");
        }
    }

    @Test
    void the_number_of_a_block_that_was_taken_out_is_not_given_again() {
        for (int missing = 2; missing < 17; missing++) {
            try (TestDatabase each = new TestDatabase()) {
                try (Ledger ledger = Ledger.open(each)) {
                    for (int i = 0; i < 17; i++) {
                        ledger.append("TH-83", i, 1);
                    }
                }
                each.blocks().deleteOne(Filters.eq("_id", (long) missing));
                try (Ledger ledger = Ledger.open(each)) {
                    assertThat(ledger.append("TH-83", 17, 1).position()).isEqualTo(18);
                    assertThatThrownBy(() -> readAll(ledger, 0)).isInstanceOf(BrokenLogException.class);
                }
            }
        }
    }

    @Test
    void a_gap_however_wide_is_never_taken_for_the_end() {
        write(60);
        remove(java.util.stream.LongStream.rangeClosed(5, 40).toArray());
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0))
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("Block 5 is missing");
            assertThatThrownBy(() -> {
                        try (TrackingEventStream stream = ledger.engine().openStream(null)) {
                            for (int i = 0; i < 180; i++) {
                                stream.nextAvailable();
                            }
                        }
                    })
                    .isInstanceOf(BrokenLogException.class);
        }
    }

    @Test
    void a_changed_event_stops_the_reader() {
        write(6);
        List<String> events = new ArrayList<>(Audit.of(database).blocks().get(2).getList("events", String.class));
        events.set(1, events.get(1).replace("ดำเนินการแล้ว", "ดำเนินการแล้ส"));
        change(3, "events", events);
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0))
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("Block 3 (positions 7 to 9)");
        }
    }

    @Test
    void a_forger_who_makes_a_block_agree_with_itself_is_caught_by_the_next() {
        write(6);
        Document block = Audit.of(database).blocks().get(2);
        Document before = Audit.of(database).blocks().get(1);
        List<String> events = new ArrayList<>(block.getList("events", String.class));
        events.set(1, events.get(1).replace("ดำเนินการแล้ว", "ดำเนินการแล้ส"));
        Frontier forged = Frontier.parse(
                        before.getLong("size"),
                        before.get("frontier", Binary.class).getData())
                .with(Audit.leaves(events));
        change(3, "events", events);
        change(3, "root", new Binary(forged.root()));
        change(3, "frontier", new Binary(forged.joined()));
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0))
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("Block 4");
        }
    }

    @Test
    void a_changed_root_a_changed_number_and_a_time_that_falls_stop_the_reader() {
        write(6);
        byte[] root = Audit.of(database)
                .blocks()
                .get(3)
                .get("root", Binary.class)
                .getData()
                .clone();
        root[0] ^= 1;
        change(4, "root", new Binary(root));
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0)).isInstanceOf(BrokenLogException.class);
        }
        root[0] ^= 1;
        change(4, "root", new Binary(root));
        change(5, "first", 14L);
        try (Ledger ledger = Ledger.open(database.settings(), Clock.systemUTC())) {
            assertThatThrownBy(() -> readAll(ledger, 0)).isInstanceOf(BrokenLogException.class);
        } catch (BrokenLogException atOpening) {
            assertThat(atOpening).hasMessageContaining("Block 5");
        }
        change(5, "first", 13L);
        change(5, "recordedAt", new java.util.Date(0));
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> readAll(ledger, 0)).isInstanceOf(BrokenLogException.class);
        } catch (BrokenLogException atOpening) {
            assertThat(atOpening).hasMessageContaining("Block 5");
        }
    }

    @Test
    void a_token_beyond_the_end_is_refused_instead_of_waited_for() {
        write(2);
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> ledger.engine().openStream(new GlobalSequenceTrackingToken(7)))
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("the log ends at 6");
            ledger.engine().openStream(new GlobalSequenceTrackingToken(6)).close();
        }
    }

    @Test
    void tokens_are_positions() {
        write(2);
        try (Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.engine().createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(ledger.engine().createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(6));
            assertThatThrownBy(() -> ledger.engine().openStream(new GapAwareTrackingToken(3, List.of())))
                    .isInstanceOf(IllegalArgumentException.class);
            try (var events = ledger.engine().readEvents(new GlobalSequenceTrackingToken(3), false)) {
                assertThat(events.map(event -> event.trackingToken()))
                        .containsExactly(
                                new GlobalSequenceTrackingToken(4),
                                new GlobalSequenceTrackingToken(5),
                                new GlobalSequenceTrackingToken(6));
            }
        }
    }

    @Test
    void an_aggregate_is_read_from_any_sequence_across_its_blocks() {
        try (Ledger ledger = Ledger.open(database)) {
            for (int i = 0; i < 200; i++) {
                ledger.append("TH-83", i, 1);
                ledger.append("TH-10", i * 2L, 2);
            }
            assertThat(ledger.log().eventLog().ofAggregate(Samples.card("TH-10")))
                    .extracting(LoggedEvent::sequence)
                    .hasSize(400)
                    .isSorted();
            assertThat(ledger.engine()
                            .readEvents(Samples.card("TH-83"), 150)
                            .asStream()
                            .map(DomainEventMessage::getSequenceNumber))
                    .hasSize(50)
                    .startsWith(150L)
                    .endsWith(199L);
            assertThat(ledger.engine().lastSequenceNumberFor(Samples.card("TH-10")))
                    .contains(399L);
            assertThat(ledger.log().eventLog().ofAggregate(Samples.card("TH-1")))
                    .isEmpty();
        }
    }

    @Test
    void aggregates_read_together_are_those_read_one_by_one() {
        try (Ledger ledger = Ledger.open(database)) {
            for (int i = 0; i < 70; i++) {
                ledger.append("TH-83", i, 1);
                ledger.append("TH-10", i * 2L, 2);
            }
            ledger.append("TH-84", 0, 64);
            EventLog log = ledger.log().eventLog();
            List<String> asked = List.of(
                    Samples.card("TH-83"),
                    Samples.card("TH-1"),
                    Samples.card("TH-10"),
                    Samples.card("TH-84"),
                    Samples.card("TH-83"));

            assertThat(log.ofAggregates(asked))
                    .extracting(LoggedEvent::position)
                    .isEqualTo(asked.stream()
                            .distinct()
                            .flatMap(id -> log.ofAggregate(id).stream())
                            .map(LoggedEvent::position)
                            .toList())
                    .hasSize(70 + 140 + 64);
            assertThat(log.ofAggregates(List.of())).isEmpty();
        }
    }

    @Test
    void an_aggregate_that_lost_a_block_or_had_one_changed_does_not_load() {
        write(5);
        List<String> keys = new ArrayList<>(Audit.of(database).blocks().get(3).getList("keys", String.class));
        keys.set(0, keys.get(1));
        keys.set(1, Samples.card("TH-83") + "#9");
        try (Ledger ledger = Ledger.open(database)) {
            remove(2);
            assertThatThrownBy(() -> ledger.engine()
                            .readEvents(Samples.card("TH-83"), 0)
                            .asStream()
                            .count())
                    .isInstanceOf(BrokenLogException.class);
            change(4, "keys", keys);
            assertThatThrownBy(() -> ledger.engine()
                            .readEvents(Samples.card("TH-83"), 9)
                            .asStream()
                            .count())
                    .isInstanceOf(BrokenLogException.class)
                    .hasMessageContaining("says that it is");
        }
    }
}
