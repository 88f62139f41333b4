package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.changwat.events.log.LoggedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes second is told so in Axon's terms, and nobody else is. */
class RacesTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void an_aggregate_that_exists_cannot_be_created_again_by_this_process_or_another() {
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database)) {
            ledger.append("TH-83", 0, 1);
            assertThatThrownBy(() -> ledger.append("TH-83", 0, 1)).isInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> other.append("TH-83", 0, 1)).isInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> other.append("TH-83", 0, 2)).isInstanceOf(AggregateStreamCreationException.class);
        }
        assertThat(Audit.of(database).texts()).hasSize(1);
    }

    @Test
    void a_taken_sequence_is_a_concurrency_exception_and_nothing_of_its_commit_stands() {
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database)) {
            ledger.append("TH-83", 0, 3);
            assertThatThrownBy(() -> ledger.append("TH-83", 2, 3))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> other.append("TH-83", 2, 3))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
            assertThat(other.append("TH-83", 3, 1).position()).isEqualTo(4);
        }
        assertThat(Audit.of(database).texts()).hasSize(4);
    }

    @Test
    void a_commit_that_names_one_sequence_twice_is_refused_whole() {
        List<DomainEventMessage<?>> twice = new ArrayList<>(Samples.events("TH-83", 0, 2));
        twice.add(Samples.event("TH-83", 1, "อีกครั้ง"));
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> ledger.append(twice)).isInstanceOf(ConcurrencyException.class);
        }
        assertThat(Audit.of(database).texts()).isEmpty();
    }

    @Test
    void an_idempotency_key_is_taken_once_for_one_actor() {
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database)) {
            ledger.append(Samples.keyed("TH-83", 0, "officer", "k-1"));
            for (Ledger each : List.of(ledger, other)) {
                assertThatThrownBy(() -> each.append(Samples.keyed("TH-83", 1, "officer", "k-1")))
                        .isInstanceOfSatisfying(IdempotencyKeyTakenException.class, e -> {
                            assertThat(e.actor()).isEqualTo("officer");
                            assertThat(e.key()).isEqualTo("k-1");
                        });
                assertThatThrownBy(() -> each.append(Samples.keyed("TH-83", 0, "officer", "k-1")))
                        .as("a repeated request before a lost race")
                        .isInstanceOf(IdempotencyKeyTakenException.class);
            }
            other.append(Samples.keyed("TH-83", 1, "another", "k-1"));
            other.append(Samples.keyed("TH-83", 2, "officer", "k-2"));
            assertThat(ledger.log().eventLog().ofIdempotencyKey("officer", "k-1"))
                    .extracting(LoggedEvent::position)
                    .containsExactly(1L);
            assertThat(ledger.log().eventLog().ofIdempotencyKey("another", "k-1"))
                    .extracting(LoggedEvent::position)
                    .containsExactly(2L);
            assertThat(ledger.log().eventLog().ofIdempotencyKey("officer", "k-3"))
                    .isEmpty();
        }
        assertThat(Audit.of(database).texts()).hasSize(3);
    }

    @Test
    void an_actor_whose_name_holds_the_border_cannot_take_anothers_key() {
        try (Ledger ledger = Ledger.open(database)) {
            ledger.append(Samples.keyed("TH-83", 0, "a#b", "c"));
            ledger.append(Samples.keyed("TH-83", 1, "a", "b#c"));
            ledger.append(Samples.keyed("TH-83", 2, "a%23b", "c"));
            assertThat(ledger.log().eventLog().ofIdempotencyKey("a", "b#c"))
                    .extracting(LoggedEvent::position)
                    .containsExactly(2L);
        }
    }

    @Test
    void of_many_that_race_for_one_sequence_one_wins_each_time_and_bystanders_never_fail() throws Exception {
        int racers = 8;
        int rounds = 25;
        ExecutorService pool = Executors.newFixedThreadPool(2 * racers);
        ConcurrentLinkedQueue<String> winners = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<RuntimeException> losers = new ConcurrentLinkedQueue<>();
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database.settings(), Clock.systemUTC())) {
            for (int round = 0; round < rounds; round++) {
                long sequence = round;
                CountDownLatch start = new CountDownLatch(1);
                List<Future<?>> running = new ArrayList<>();
                for (int racer = 0; racer < racers; racer++) {
                    Ledger mine = racer % 2 == 0 ? ledger : other;
                    String bystander = "TH-" + racer;
                    running.add(pool.submit(() -> {
                        start.await();
                        List<DomainEventMessage<?>> commit = Samples.events("TH-83", sequence, 1);
                        try {
                            mine.append(commit);
                            winners.add(commit.get(0).getIdentifier());
                        } catch (ConcurrencyException | AggregateStreamCreationException e) {
                            losers.add(e);
                        }
                        return null;
                    }));
                    running.add(pool.submit(() -> {
                        start.await();
                        return mine.append(bystander, sequence, 1);
                    }));
                }
                start.countDown();
                for (Future<?> each : running) {
                    each.get();
                }
            }
        } finally {
            pool.shutdownNow();
        }
        Audit audit = Audit.of(database);
        assertThat(winners).hasSize(rounds);
        assertThat(losers).hasSize(rounds * (racers - 1));
        assertThat(losers.stream().filter(AggregateStreamCreationException.class::isInstance))
                .as("only the first sequence is a creation")
                .hasSize(racers - 1);
        assertThat(audit.texts()).hasSize(rounds * (racers + 1));
        assertThat(winners).allSatisfy(id -> assertThat(audit.positionOf(id)).isPositive());
    }
}
