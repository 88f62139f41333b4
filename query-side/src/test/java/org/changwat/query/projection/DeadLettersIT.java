package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.changwat.query.projection.DeadLetters.Letter;
import org.changwat.query.projection.DeadLetters.Listing;
import org.changwat.query.projection.DeadLetters.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLettersIT {

    private final TestLedger ledger = new TestLedger();
    private final CarriedScoresProjection projection = new CarriedScoresProjection(1);

    @AfterEach
    void close() {
        ledger.close();
    }

    private TestLedger.Process poisoned() {
        projection.poisonous.add("POISON");
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        ledger.append("TH-83", "POISON", "1.00");
        ledger.append("TH-83", "P-2", "1.00");
        ledger.append("TH-81", "P-1", "1.00");
        process.caughtUp();
        return process;
    }

    private int count(TestLedger.Process process, String unit) {
        return process.views(projection)
                .find("2557:" + unit)
                .map(CarriedScores::count)
                .orElse(0);
    }

    @Test
    void a_poison_event_sets_its_document_aside_and_the_rest_goes_on() {
        TestLedger.Process process = poisoned();

        assertThat(count(process, "TH-83")).isEqualTo(1);
        assertThat(count(process, "TH-81")).isEqualTo(1);
        assertThat(process.projections.conditions()).containsEntry("carried.v1.1", ViewCondition.RUNNING);

        Listing listing = process.projections.deadLetters("carried").list();
        assertThat(listing.deadLetters()).isEqualTo(2);
        assertThat(listing.sequences()).singleElement().satisfies(sequence -> {
            assertThat(sequence.sequence()).isEqualTo("2557:TH-83");
            assertThat(sequence.size()).isEqualTo(2);
            assertThat(sequence.events()).extracting(Letter::position).containsExactly(2L, 3L);
            assertThat(sequence.events()).extracting(Letter::type).containsOnly("ClusterScoreCarried");
            assertThat(sequence.events().get(0).message()).contains("cannot fold line POISON");
            assertThat(sequence.events().get(1).cause()).isNull();
        });
        assertThat(process.projections.status("carried", false).deadLetters()).isEqualTo(2);
    }

    @Test
    void a_retry_that_fails_again_leaves_all_where_it_is() {
        TestLedger.Process process = poisoned();

        Outcome outcome = process.projections.deadLetters("carried").retry(null);

        assertThat(outcome).isEqualTo(new Outcome(List.of(), 0, 2));
        assertThat(count(process, "TH-83")).isEqualTo(1);
    }

    @Test
    void a_retry_folds_the_event_and_what_waited_behind_it_once() {
        TestLedger.Process process = poisoned();
        projection.poisonous.clear();

        Outcome outcome = process.projections.deadLetters("carried").retry("2557:TH-83");
        Outcome again = process.projections.deadLetters("carried").retry("2557:TH-83");

        assertThat(outcome).isEqualTo(new Outcome(List.of(), 2, 0));
        assertThat(again).isEqualTo(new Outcome(List.of(), 0, 0));
        assertThat(count(process, "TH-83")).isEqualTo(3);
        ledger.append("TH-83", "P-3", "1.00");
        process.caughtUp();
        assertThat(count(process, "TH-83")).isEqualTo(4);
    }

    @Test
    void a_dropped_event_is_noted_with_its_reason_and_what_waited_behind_it_is_folded() {
        TestLedger.Process process = poisoned();

        Outcome outcome = process.projections.deadLetters("carried").drop("2557:TH-83", "entered twice", "operator");

        assertThat(outcome).isEqualTo(new Outcome(List.of(2L), 1, 0));
        assertThat(count(process, "TH-83")).isEqualTo(2);
        Document note = ledger.views().getCollection(DeadLetters.DROPPED).find().first();
        assertThat(note)
                .containsEntry("reason", "entered twice")
                .containsEntry("by", "operator")
                .containsEntry("position", 2L)
                .containsEntry("sequence", "2557:TH-83");
    }

    @Test
    void what_is_set_aside_is_still_so_after_a_restart() {
        poisoned().stop();
        CarriedScoresProjection mended = new CarriedScoresProjection(1);

        TestLedger.Process again = ledger.start(mended);
        ledger.append("TH-83", "P-3", "1.00");
        again.caughtUp();

        assertThat(count(again, "TH-83")).isEqualTo(1);
        assertThat(again.projections.deadLetters("carried").retry(null)).isEqualTo(new Outcome(List.of(), 3, 0));
        assertThat(count(again, "TH-83")).isEqualTo(4);
    }

    @Test
    void an_event_that_is_set_aside_again_after_a_crash_is_there_once() {
        TestLedger.Process process = poisoned();
        process.stop();
        ledger.rewind("carried.v1.1", 0);

        TestLedger.Process again = ledger.start(projection);
        again.caughtUp();
        ledger.append("TH-83", "P-3", "1.00");
        again.caughtUp();

        assertThat(again.projections
                        .deadLetters("carried")
                        .list()
                        .sequences()
                        .get(0)
                        .events())
                .extracting(Letter::position)
                .containsExactly(2L, 3L, 5L);
        assertThat(count(again, "TH-83")).isEqualTo(1);
    }

    @Test
    void an_event_that_cannot_even_be_read_is_set_aside_by_its_aggregate() {
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        ledger.appendUnreadable("TH-83");
        ledger.append("TH-83", "P-2", "1.00");
        process.caughtUp();

        assertThat(count(process, "TH-83")).isEqualTo(2);
        assertThat(process.projections.deadLetters("carried").list().sequences())
                .singleElement()
                .satisfies(sequence -> {
                    assertThat(sequence.sequence()).isEqualTo("unreadable:SC-2557-TH-83");
                    assertThat(sequence.events()).extracting(Letter::position).containsExactly(2L);
                });
        assertThat(process.projections.deadLetters("carried").retry(null)).isEqualTo(new Outcome(List.of(), 0, 1));
        assertThat(process.projections
                        .deadLetters("carried")
                        .drop("unreadable:SC-2557-TH-83", "written by a faulty build", "operator"))
                .isEqualTo(new Outcome(List.of(2L), 0, 0));
    }

    @Test
    void events_that_come_while_a_sequence_is_retried_are_neither_lost_nor_counted_twice() throws Exception {
        TestLedger.Process process = poisoned();
        projection.poisonous.clear();
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 300; i++) {
                ledger.append("TH-83", "P-" + i % 5, "1.00");
            }
        });
        writer.start();
        while (writer.isAlive()) {
            process.projections.deadLetters("carried").retry(null);
        }
        writer.join();
        process.caughtUp();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            process.projections.deadLetters("carried").retry(null);
            return process.projections.deadLetters("carried").list().deadLetters() == 0;
        });
        process.caughtUp();
        assertThat(count(process, "TH-83")).isEqualTo(303);
    }
}
