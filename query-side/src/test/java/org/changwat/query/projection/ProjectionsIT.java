package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ProjectionsIT {

    private final TestLedger ledger = new TestLedger();
    private final CarriedScoresProjection projection = new CarriedScoresProjection(1);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_view_of_an_empty_log_serves_at_once() {
        TestLedger.Process process = ledger.start(projection);

        assertThat(process.projections.served("carried").position()).isZero();
        assertThat(process.projections.served("carried").copy()).isEqualTo("carried.v1.1");
        assertThat(process.views(projection).find("2557:TH-83")).isEmpty();
    }

    @Test
    void every_event_is_folded_once_and_read_back_as_it_was() {
        TestLedger.Process process = ledger.start(projection);

        ledger.append("TH-83", "P-1.2.1", "0.3000");
        ledger.append("TH-81", "P-1.2.1", "4.50");
        ledger.append("TH-83", "P-1.2.1", "0.7000");
        process.caughtUp();

        CarriedScores view = process.views(projection).find("2557:TH-83").orElseThrow();
        assertThat(view.count()).isEqualTo(2);
        assertThat(view.total()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(view.byLine()).containsEntry("P-1.2.1", new BigDecimal("1.0000"));
        assertThat(view)
                .isEqualTo(CarriedScores.of("TH-83").with(event("0.3000")).with(event("0.7000")));
        assertThat(process.views(projection).findAll(List.of("2557:TH-83", "2557:TH-81", "2557:TH-99")))
                .containsOnlyKeys("2557:TH-83", "2557:TH-81");
    }

    private static org.changwat.events.scorecard.ClusterScoreCarried event(String score) {
        return new org.changwat.events.scorecard.ClusterScoreCarried(
                "TH-83",
                2557,
                "P-1.2.1",
                org.changwat.events.Track.values()[0],
                "K52-07",
                0,
                new BigDecimal(score),
                java.time.LocalDate.of(2014, 7, 1));
    }

    @Test
    void no_java_name_is_stored_with_a_view() {
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1.2.1", "0.3000");
        process.caughtUp();

        for (String collection : List.of("view.carried.v1.1", "view-aliases", "view-processes")) {
            for (Document document : ledger.views().getCollection(collection).find()) {
                assertThat(document.toJson()).doesNotContain("org.changwat");
            }
        }
        assertThat(ledger.views()
                        .getCollection("view.carried.v1.1")
                        .find(new Document("_id", "2557:TH-83"))
                        .first())
                .containsOnlyKeys("_id", "position", "body")
                .containsEntry("position", 1L);
    }

    @Test
    void events_that_no_view_folds_move_the_position_too() {
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        for (int i = 0; i < 20; i++) {
            ledger.appendOther("TH-81");
        }
        process.caughtUp();
        assertThat(process.projections.served("carried").position()).isEqualTo(21);
    }

    @Test
    void a_crash_between_view_and_token_counts_nothing_twice() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(3_000, 20);
        process.caughtUp();
        process.stop();
        String before = total();

        // the views stand, the tokens are as they were long before
        ledger.rewind("carried.v1.1", 700);
        TestLedger.Process again = ledger.start(projection);
        assertThat(again.projections.served("carried").position()).isLessThan(3_000);
        again.caughtUp();

        assertThat(total()).isEqualTo(before).isEqualTo("3000");
    }

    @Test
    void a_document_that_other_hands_changed_is_read_again_and_not_overwritten() {
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        process.caughtUp();
        // as a process would that still holds the segment, having just folded the event to come
        ViewText<CarriedScores> text = new ViewText<>(CarriedScores.class);
        CarriedScores ahead =
                process.views(projection).find("2557:TH-83").orElseThrow().with(event("7.77"));
        ledger.views()
                .getCollection("view.carried.v1.1")
                .replaceOne(
                        new Document("_id", "2557:TH-83"),
                        new Document("_id", "2557:TH-83").append("position", 2L).append("body", text.write(ahead)));

        ledger.append("TH-83", "P-1.2.1", "1.00");
        ledger.append("TH-83", "P-1.2.1", "1.00");
        process.caughtUp();

        CarriedScores view = process.views(projection).find("2557:TH-83").orElseThrow();
        assertThat(view.count()).isEqualTo(3);
        assertThat(view.total()).isEqualTo(new BigDecimal("9.7700"));
    }

    @Test
    void a_view_that_cannot_be_written_fails_visibly_and_goes_on_when_it_can() {
        TestLedger.Process process = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        process.caughtUp();
        // no such state of a document was ever read
        ledger.views()
                .getCollection("view.carried.v1.1")
                .updateOne(
                        new Document("_id", "2557:TH-83"),
                        new Document("$set", new Document("body", "not a view").append("position", 1L)));
        process.stop();
        TestLedger.Process again = ledger.start(projection);
        ledger.append("TH-83", "P-1", "1.00");
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> again.projections.conditions().get("carried.v1.1") == ViewCondition.FAILING);
        assertThat(again.projections.status("carried", false).state()).isEqualTo(ProjectionStatus.State.FAILING);

        ledger.views().getCollection("view.carried.v1.1").deleteOne(new Document("_id", "2557:TH-83"));
        again.caughtUp();
        assertThat(again.projections.conditions()).containsEntry("carried.v1.1", ViewCondition.RUNNING);
    }

    @Test
    void meters_tell_the_lag_and_how_long_a_write_took() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(100, 5);
        process.caughtUp();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> process.meters
                                .get("changwat.projection.lag")
                                .tag("projection", "carried")
                                .gauge()
                                .value()
                        == 0);
        assertThat(process.meters
                        .get("changwat.projection.rebuild.progress")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(process.meters.get("changwat.projection.write").timer().count())
                .isPositive();
        assertThat(process.meters.get("changwat.projection.fold").timer().count())
                .isPositive();
    }

    /** Sum of the counts in the stored texts. */
    private String total() {
        long sum = 0;
        for (Document document :
                ledger.views().getCollection("view.carried.v1.1").find()) {
            sum += Long.parseLong(document.getString("body").replaceAll(".*\"count\":(\\d+).*", "$1"));
        }
        return Long.toString(sum);
    }
}
