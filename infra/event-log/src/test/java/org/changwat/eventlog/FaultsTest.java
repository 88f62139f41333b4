package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of an insert and of its answer, a commit stands once or its caller knows that it does not. */
class FaultsTest {

    private final TestDatabase database = new TestDatabase();
    private FaultyStore store = new FaultyStore(null);

    @AfterEach
    void drop() {
        database.close();
    }

    private Ledger open() {
        return open(database.settings());
    }

    private Ledger open(BlockLogSettings settings) {
        return Ledger.open(settings, Clock.systemUTC(), real -> store = new FaultyStore(real));
    }

    /** An error as the server or the driver may put it: its counts and its text are wrong. */
    private static MongoException garbage(int code, String text) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(code, text, new BsonDocument(), 7)),
                null,
                new ServerAddress("127.0.0.1"),
                Set.of());
    }

    /** Appends so many single-event commits at once and answers their positions. */
    private static List<Long> appendTogether(Ledger ledger, FaultyStore store, int commits) {
        int before = store.inserts();
        List<CompletableFuture<Receipt>> running = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            String unit = "TH-" + before + "-" + i;
            running.add(CompletableFuture.supplyAsync(
                    () -> ledger.append(unit, 0, 2), task -> new Thread(task, unit).start()));
        }
        return running.stream().map(each -> each.join().position()).sorted().toList();
    }

    @Test
    void a_reply_that_is_lost_after_the_insert_was_applied() {
        try (Ledger ledger = open()) {
            store.then((real, blocks) -> {
                real.insert(blocks);
                throw FaultyStore.noAnswer();
            });
            assertThat(ledger.append("TH-83", 0, 2).position()).isEqualTo(2);
            assertThat(store.inserts()).as("reading settled it").isEqualTo(1);
            assertThat(ledger.append("TH-83", 2, 1).position()).isEqualTo(3);
        }
        assertThat(Audit.of(database).texts()).hasSize(3);
    }

    @Test
    void a_reply_that_is_lost_with_the_insert() {
        try (Ledger ledger = open()) {
            store.then((real, blocks) -> {
                throw FaultyStore.noAnswer();
            });
            assertThat(ledger.append("TH-83", 0, 2).position()).isEqualTo(2);
            assertThat(store.inserts()).isEqualTo(2);
        }
        assertThat(Audit.of(database).texts()).hasSize(2);
    }

    @Test
    void an_insert_that_is_applied_only_after_it_was_looked_for() {
        AtomicReference<List<Block>> late = new AtomicReference<>();
        try (Ledger ledger = open()) {
            store.then((real, blocks) -> {
                        late.set(blocks);
                        throw FaultyStore.noAnswer();
                    })
                    .then((real, blocks) -> {
                        real.insert(late.get());
                        real.insert(blocks); // the same document: its number is taken now
                    });
            assertThat(ledger.append("TH-83", 0, 2).position()).isEqualTo(2);
            assertThat(store.inserts()).isEqualTo(2);
            assertThat(ledger.append("TH-83", 2, 2).position()).isEqualTo(4);
        }
        Audit audit = Audit.of(database);
        assertThat(audit.texts()).hasSize(4);
        assertThat(audit.blocks()).hasSize(2);
    }

    @Test
    void an_insert_that_is_applied_at_any_moment_after_its_reply_was_lost() {
        try (Ledger ledger = open()) {
            for (int delay = 0; delay < 30; delay++) {
                long millis = delay / 2;
                store.then((real, blocks) -> {
                    new Thread(() -> {
                                rest(millis);
                                try {
                                    real.insert(blocks);
                                } catch (MongoException takenByTheRepeat) {
                                    assertThat(takenByTheRepeat).isNotNull();
                                }
                            })
                            .start();
                    throw FaultyStore.noAnswer();
                });
                assertThat(ledger.append("TH-83", delay, 1).position()).isEqualTo(delay + 1);
            }
            rest(50);
        }
        assertThat(Audit.of(database).texts()).hasSize(30);
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_ordered_insert_of_which_any_first_part_was_applied() {
        BlockLogSettings oneCommitABlock = database.settings().withCommitsPerBlock(1);
        long expected = 0;
        try (Ledger ledger = open(oneCommitABlock)) {
            for (int applied = 0; applied < 6; applied++) {
                int first = applied;
                store.then((real, blocks) -> {
                    rest(30); // so that the others gather behind it
                    real.insert(blocks);
                });
                store.then((real, blocks) -> {
                    if (first > 0) {
                        real.insert(blocks.subList(0, Math.min(first, blocks.size())));
                    }
                    throw garbage(64, "waiting for replication timed out, n: 99");
                });
                appendTogether(ledger, store, 8);
                expected += 16;
                assertThat(Audit.of(database).texts()).hasSize((int) expected);
            }
        }
    }

    @Test
    void everyone_in_a_batch_whose_answer_was_lost_is_told_the_right_positions() {
        try (Ledger ledger = open()) {
            store.otherwise((real, blocks) -> {
                real.insert(blocks);
                throw new MongoTimeoutException("Timed out");
            });
            assertThat(appendTogether(ledger, store, 40))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 40)
                            .map(i -> 2 * i)
                            .boxed()
                            .toList());
        }
        assertThat(Audit.of(database).texts()).hasSize(80);
    }

    @Test
    void an_error_that_blames_a_duplicate_key_though_nothing_was_written() {
        try (Ledger ledger = open()) {
            ledger.append("TH-83", 0, 1);
            store.then((real, blocks) -> {
                throw garbage(11000, "E11000 duplicate key error collection: log index: keys dup key: SC-2557-TH-83#1");
            });
            assertThat(ledger.append("TH-83", 1, 1).position()).isEqualTo(2);
        }
        assertThat(Audit.of(database).texts()).hasSize(2);
    }

    @Test
    void an_error_that_blames_a_duplicate_key_though_all_was_written() {
        try (Ledger ledger = open()) {
            store.then((real, blocks) -> {
                real.insert(blocks);
                throw garbage(11000, "E11000 duplicate key error collection: log index: _id_ dup key: { _id: 1 }");
            });
            assertThat(ledger.append("TH-83", 0, 1).position()).isEqualTo(1);
            store.then((real, blocks) -> {
                real.insert(blocks);
                throw new MongoWriteConcernException(
                        new WriteConcernError(64, "WriteConcernFailed", "ตอบไม่ได้", new BsonDocument()),
                        null,
                        new ServerAddress("127.0.0.1"),
                        Set.of());
            });
            assertThat(ledger.append("TH-83", 1, 1).position()).isEqualTo(2);
        }
        assertThat(Audit.of(database).texts()).hasSize(2);
    }

    @Test
    void a_commit_that_lost_its_race_while_the_answer_was_lost_is_told_so() {
        try (Ledger other = Ledger.open(database);
                Ledger ledger = open()) {
            store.then((real, blocks) -> {
                other.append("TH-83", 0, 1);
                throw FaultyStore.noAnswer();
            });
            store.then((real, blocks) -> {
                throw FaultyStore.noAnswer();
            });
            CompletableFuture<Receipt> loser = CompletableFuture.supplyAsync(() -> ledger.append("TH-83", 0, 1));
            assertThat(loser.handle((receipt, failure) -> failure).join())
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("SC-2557-TH-83#0 already");
            assertThat(ledger.append("TH-83", 1, 1).position()).isEqualTo(2);
        }
        assertThat(Audit.of(database).texts()).hasSize(2);
    }

    @Test
    void a_number_that_another_process_took_while_the_answer_was_lost() {
        try (Ledger other = Ledger.open(database);
                Ledger ledger = open()) {
            store.then((real, blocks) -> {
                other.append("TH-10", 0, 3);
                throw FaultyStore.noAnswer();
            });
            assertThat(ledger.append("TH-83", 0, 1).position()).isEqualTo(4);
        }
        assertThat(Audit.of(database).texts()).hasSize(4);
    }

    @Test
    void a_database_that_is_gone_for_a_while_delays_callers_and_loses_nothing() {
        try (Ledger ledger = open()) {
            ledger.append("TH-83", 0, 1);
            store.away(true);
            List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String unit = "TH-1" + i;
                waiting.add(CompletableFuture.supplyAsync(
                        () -> ledger.append(unit, 0, 1), task -> new Thread(task).start()));
            }
            rest(1500);
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            store.away(false);
            assertThat(waiting.stream().map(each -> each.join().position()))
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(2, 13).boxed().toList());
        }
        assertThat(Audit.of(database).texts()).hasSize(13);
    }

    @Test
    void callers_who_gave_up_while_the_database_was_gone_were_told_the_truth() {
        List<DomainEventMessage<?>> acknowledged = new ArrayList<>();
        List<DomainEventMessage<?>> unavailable = new ArrayList<>();
        List<DomainEventMessage<?>> unknown = new ArrayList<>();
        try (Ledger ledger = open(database.settings().withDeadline(Duration.ofMillis(400)))) {
            ledger.append("TH-83", 0, 1);
            store.then((real, blocks) -> {
                store.away(true);
                throw FaultyStore.noAnswer();
            });
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                List<DomainEventMessage<?>> commit = Samples.events("TH-1" + i, 0, 1);
                Thread caller = new Thread(() -> {
                    List<DomainEventMessage<?>> outcome = acknowledged;
                    try {
                        ledger.append(commit);
                    } catch (LedgerUnavailableException e) {
                        outcome = unavailable;
                    } catch (AppendOutcomeUnknownException e) {
                        outcome = unknown;
                    }
                    synchronized (outcome) {
                        outcome.addAll(commit);
                    }
                });
                caller.start();
                callers.add(caller);
            }
            for (Thread caller : callers) {
                caller.join();
            }
            store.away(false);
            await().ignoreExceptions().until(() -> ledger.append("TH-99", 0, 1).position() > 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(unknown).as("those in the insert that was under way").isNotEmpty();
        assertThat(acknowledged).isEmpty();
        assertThat(unknown.size() + unavailable.size()).isEqualTo(12);
        Audit audit = Audit.of(database);
        assertThat(unavailable).allSatisfy(event -> assertThat(audit.positionOf(event.getIdentifier()))
                .isZero());
        assertThat(unknown)
                .as("sent once, and settled when the database came back")
                .allSatisfy(event ->
                        assertThat(audit.positionOf(event.getIdentifier())).isPositive());
    }

    @Test
    void a_repeat_after_an_unknown_outcome_under_its_idempotency_key_stands_once() {
        try (Ledger ledger = open(database.settings().withDeadline(Duration.ofMillis(200)))) {
            store.then((real, blocks) -> {
                real.insert(blocks);
                store.away(true);
                throw FaultyStore.noAnswer();
            });
            List<DomainEventMessage<?>> commit = Samples.keyed("TH-83", 0, "officer", "k");
            Throwable first = outcome(ledger, commit);
            assertThat(first).isInstanceOf(AppendOutcomeUnknownException.class);
            store.away(false);
            await().until(() -> !(outcome(ledger, Samples.keyed("TH-83", 0, "officer", "k"))
                    instanceof LedgerUnavailableException));
            assertThat(outcome(ledger, Samples.keyed("TH-83", 0, "officer", "k")))
                    .isInstanceOf(org.changwat.events.log.IdempotencyKeyTakenException.class);
            assertThat(ledger.log()
                            .eventLog()
                            .ofIdempotencyKey("officer", "k")
                            .get(0)
                            .id())
                    .isEqualTo(commit.get(0).getIdentifier());
        }
        assertThat(Audit.of(database).texts()).hasSize(1);
    }

    private static Throwable outcome(Ledger ledger, List<DomainEventMessage<?>> commit) {
        try {
            ledger.append(commit);
            return new AssertionError("It was appended");
        } catch (RuntimeException e) {
            return e;
        }
    }

    @Test
    void one_loser_in_a_batch_fails_and_its_neighbours_stand() {
        try (Ledger other = Ledger.open(database);
                Ledger ledger = open()) {
            other.append("TH-83", 0, 1);
            ledger.append("TH-10", 0, 1);
            CountDownLatch gathered = new CountDownLatch(1);
            store.then((real, blocks) -> {
                awaitCalmly(gathered);
                other.append("TH-83", 1, 1);
                real.insert(blocks);
            });
            CompletableFuture<Receipt> first = appending(ledger, "TH-10", 1);
            await().until(() -> store.inserts() == 2);
            CompletableFuture<Receipt> loser = appending(ledger, "TH-83", 1);
            CompletableFuture<Receipt> neighbour = appending(ledger, "TH-11", 0);
            rest(50);
            gathered.countDown();
            assertThat(first.join().position()).isPositive();
            assertThat(neighbour.join().position()).isPositive();
            assertThat(loser.handle((receipt, failure) -> failure).join())
                    .hasCauseInstanceOf(ConcurrencyException.class);
        }
        assertThat(Audit.of(database).texts()).hasSize(5);
    }

    private static CompletableFuture<Receipt> appending(Ledger ledger, String unit, long sequence) {
        return CompletableFuture.supplyAsync(() -> ledger.append(unit, sequence, 1), task -> new Thread(task).start());
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
