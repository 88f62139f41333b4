package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller waits so long and no longer, and is told whether its commit may stand. */
class LimitsTest {

    private final TestDatabase database = new TestDatabase();
    private final CountDownLatch answer = new CountDownLatch(1);
    private FaultyStore store = new FaultyStore(null);

    @AfterEach
    void drop() {
        answer.countDown();
        database.close();
    }

    private Ledger open(BlockLogSettings settings) {
        return Ledger.open(settings, Clock.systemUTC(), real -> store = new FaultyStore(real));
    }

    /** The next insert does not return before the test says so. */
    private void hold() {
        store.then((real, blocks) -> {
            real.insert(blocks);
            awaitAnswer();
        });
    }

    private void awaitAnswer() {
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Receipt> async(Ledger ledger, List<DomainEventMessage<?>> events) {
        return CompletableFuture.supplyAsync(() -> ledger.append(events));
    }

    @Test
    void a_full_queue_refuses_at_once_and_what_was_refused_never_stands() {
        try (Ledger ledger = open(database.settings().withQueueBytes(3_000))) {
            hold();
            CompletableFuture<Receipt> sent = async(ledger, Samples.events("TH-83", 0, 1));
            await().until(() -> store.inserts() == 1);
            CompletableFuture<Receipt> queued = async(ledger, Samples.events("TH-10", 0, 3));
            List<DomainEventMessage<?>> refused = Samples.events("TH-11", 0, 3);
            await().untilAsserted(() -> assertThatThrownBy(() -> ledger.append(refused))
                    .isInstanceOf(LedgerUnavailableException.class)
                    .hasMessageContaining("queue of the log is full"));
            answer.countDown();
            assertThat(sent.join().position()).isEqualTo(1);
            assertThat(queued.join().position()).isEqualTo(4);
            assertThat(ledger.append("TH-11", 0, 3).position()).isEqualTo(7);
        }
        Audit.of(database);
    }

    @Test
    void past_the_deadline_what_was_sent_is_unknown_and_what_was_not_is_withdrawn() {
        try (Ledger ledger = open(database.settings().withDeadline(Duration.ofMillis(300)))) {
            hold();
            List<DomainEventMessage<?>> sentEvents = Samples.events("TH-83", 0, 1);
            List<DomainEventMessage<?>> queuedEvents = Samples.events("TH-10", 0, 1);
            CompletableFuture<Receipt> sent = async(ledger, sentEvents);
            await().until(() -> store.inserts() == 1);
            CompletableFuture<Receipt> queued = async(ledger, queuedEvents);
            assertThatThrownBy(sent::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(AppendOutcomeUnknownException.class);
            assertThatThrownBy(queued::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(LedgerUnavailableException.class);
            answer.countDown();
            assertThat(ledger.append("TH-11", 0, 1).position()).isEqualTo(2);
            Audit audit = Audit.of(database);
            assertThat(audit.positionOf(sentEvents.get(0).getIdentifier())).isEqualTo(1);
            assertThat(audit.positionOf(queuedEvents.get(0).getIdentifier())).isZero();
        }
    }

    @Test
    void a_commit_that_no_document_can_hold_is_refused_and_the_log_goes_on() {
        String large = "ก".repeat(1024 * 1024);
        List<DomainEventMessage<?>> commit = List.of(
                Samples.event("TH-83", 0, large),
                Samples.event("TH-83", 1, large),
                Samples.event("TH-83", 2, large),
                Samples.event("TH-83", 3, large),
                Samples.event("TH-83", 4, large));
        try (Ledger ledger = Ledger.open(database)) {
            assertThatThrownBy(() -> ledger.append(commit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not fit");
            assertThat(ledger.append(commit.subList(0, 3)).position()).isEqualTo(3);
        }
        assertThat(Audit.of(database).texts()).hasSize(3);
    }

    @Test
    void a_closed_log_takes_nothing() {
        Ledger ledger = Ledger.open(database);
        ledger.close();
        assertThatThrownBy(() -> ledger.append("TH-83", 0, 1)).isInstanceOf(LedgerUnavailableException.class);
    }

    @Test
    void closing_answers_everyone_who_waits() {
        Ledger ledger = open(database.settings());
        ledger.append("TH-83", 0, 1);
        store.away(true);
        List<CompletableFuture<Receipt>> waiting = List.of(
                async(ledger, Samples.events("TH-83", 1, 1)),
                async(ledger, Samples.events("TH-10", 0, 1)),
                async(ledger, Samples.events("TH-11", 0, 1)));
        await().until(() -> store.inserts() > 1);
        ledger.close();
        assertThat(waiting).allSatisfy(each -> assertThatThrownBy(each::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfAny(AppendOutcomeUnknownException.class, LedgerUnavailableException.class));
        assertThat(Audit.of(database).texts()).hasSize(1);
    }
}
