package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.decimals;
import static org.changwat.command.scorecard.Samples.opened;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final LocalDate JUNE = LocalDate.parse("2014-06-30");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2014-09-30");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_value_between_two_thresholds_scores_on_the_line_between_their_levels() {
        List<ScorecardEvent> events = card.given(opened())
                .when(report("S-3", null, "12.5", JUNE, null))
                .events();

        assertThat(events).hasSize(2);
        assertThat(((MeasurementReported) events.get(0)).value()).isEqualTo("12.5");
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).as("a measurement is the unit's word").isEqualTo(Track.SELF);
        assertThat(score.to()).isEqualTo("2.2500");
        assertThat(score.weightedTo()).isEqualTo("0.4500");
    }

    @Test
    void a_ratio_is_worked_out_from_its_two_numbers() {
        List<ScorecardEvent> events =
                card.given(opened()).when(ratio("S-4", "2", "3")).events();

        assertThat(((MeasurementReported) events.get(0)).value()).isEqualTo("66.6667");
        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("2.3333");
        assertThat(((ScoreRecorded) events.get(1)).derivation().parts().get(0).inputs())
                .containsEntry("numerator", "2")
                .containsEntry("denominator", "3")
                .containsEntry("percent", "66.6667");
    }

    @Test
    void a_share_of_nothing_is_rejected() {
        card.given(opened())
                .when(ratio("S-4", "2", "0"))
                .thenRejected(
                        "scorecard.measurement.denominator",
                        "The denominator of S-4 is 0, of which no share can be taken; send one above 0.");
    }

    @Test
    void a_threshold_line_takes_a_value_not_a_ratio() {
        card.given(opened())
                .when(ratio("S-3", "2", "3"))
                .thenRejected(
                        "scorecard.measurement.result-form",
                        "The result of S-3 does not fit criteria of kind THRESHOLDS; send value, and nothing beside it.");
    }

    @Test
    void half_a_ratio_is_rejected() {
        card.given(opened())
                .when(ratio("S-4", "2", null))
                .thenRejected(
                        "scorecard.measurement.result-form",
                        "The result of S-4 does not fit criteria of kind RATIO; send numerator + denominator, and nothing"
                                + " beside it.");
    }

    @Test
    void a_milestone_line_takes_no_measurement() {
        card.given(opened())
                .when(report("P-1.1.2", null, "3", JUNE, null))
                .thenRejected(
                        "scorecard.line.kind-mismatch",
                        "ReportMeasurement does not fit line P-1.1.2, whose criteria are of kind MILESTONE; send"
                                + " SubmitMilestone instead.");
    }

    @Test
    void a_composite_is_unscored_until_every_part_has_a_value() {
        List<ScorecardEvent> first = card.given(opened())
                .when(report("S-2", "SV1", "14", JUNE, null))
                .events();

        assertThat(first).singleElement().isInstanceOf(MeasurementReported.class);

        List<ScorecardEvent> second = new ScorecardFixture()
                .given(opened(), reported("S-2", "SV1", "14", JUNE))
                .when(report("S-2", "SV2", "18", JUNE, null))
                .events();

        assertThat(((ScoreRecorded) second.get(1)).to()).as("3 x 60% + 5 x 40%").isEqualTo("3.8000");
    }

    @Test
    void a_part_that_the_criteria_do_not_name_is_rejected() {
        card.given(opened())
                .when(report("S-2", "SV9", "14", JUNE, null))
                .thenRejected(
                        "scorecard.measurement.part-undefined",
                        "Line S-2 has no part SV9: its criteria name SV1, SV2 (a dash means none); report a part that"
                                + " they name.");
    }

    @Test
    void a_composite_line_is_not_measured_as_a_whole() {
        card.given(opened())
                .when(report("S-2", null, "14", JUNE, null))
                .thenRejected(
                        "scorecard.measurement.part-undefined",
                        "Line S-2 has no part -: its criteria name SV1, SV2 (a dash means none); report a part that they"
                                + " name.");
    }

    @Test
    void a_monitor_is_measured_and_never_scored() {
        assertThat(card.given(opened())
                        .when(report("M-1", null, "123456.7", JUNE, null))
                        .events())
                .singleElement()
                .isInstanceOf(MeasurementReported.class);
    }

    @Test
    void a_figure_as_of_an_earlier_date_is_kept_and_moves_no_score() {
        List<ScorecardEvent> events = card.given(opened(), reported("S-3", null, "18", SEPTEMBER))
                .given(Recorded.score("S-3", Track.SELF, null, "5.0000", "1.0000", "20.00"))
                .when(report("S-3", null, "10", JUNE, null))
                .events();

        assertThat(events).hasSize(1);
        Warning older = events.get(0).warnings().get(0);
        assertThat(RuleText.of("en", older.code(), older.facts()))
                .isEqualTo(
                        "The result of S-3 as of 2014-06-30 is older than the one as of 2014-09-30 that stands, so it"
                                + " changes no score; to replace that one name its position in corrects.");
    }

    @Test
    void a_later_figure_is_a_change_and_a_corrected_one_a_correction() {
        ScorecardEvent[] before = {
            opened(),
            reported("S-3", null, "18", JUNE),
            Recorded.score("S-3", Track.SELF, null, "5.0000", "1.0000", "20.00")
        };
        List<ScorecardEvent> later = card.given(before)
                .when(report("S-3", null, "10", SEPTEMBER, null))
                .events();
        List<ScorecardEvent> corrected = new ScorecardFixture()
                .given(before)
                .position(40, CARD, 1)
                .when(report("S-3", null, "16", JUNE, 40L))
                .events();

        assertThat(((ScoreRecorded) later.get(1)).nature()).isEqualTo(Nature.CHANGE);
        assertThat(((ScoreRecorded) later.get(1)).to()).isEqualTo("1.0000");
        assertThat(((ScoreRecorded) corrected.get(1)).nature()).isEqualTo(Nature.CORRECTION);
        assertThat(((ScoreRecorded) corrected.get(1)).to()).isEqualTo("4.0000");
    }

    @Test
    void the_same_measurement_again_changes_nothing() {
        card.given(opened(), reported("S-3", null, "18", JUNE))
                .when(report("S-3", null, "18", JUNE, null))
                .thenNothing();
    }

    @Test
    void criteria_made_for_another_scale_are_rejected_before_anything_is_scored() {
        card.given(opened(
                        Coverage.WHOLE,
                        Samples.structure(Scale.ZERO_TO_100, "0", List.of("DONE"), "50", "75", "100"),
                        Samples.lines()))
                .when(report("S-3", null, "18", JUNE, null))
                .thenRejected(
                        "scorecard.line.criteria-scale",
                        "The criteria of S-3 have 5 thresholds where the year's scale ZERO_TO_100 needs 3; have the"
                                + " line's criteria amended before reporting.");
    }

    @Test
    void on_the_hundred_point_scale_a_value_scores_between_the_years_anchors() {
        Criteria anchored = new Criteria.Thresholds(
                Criteria.Direction.ASCENDING, decimals("100", "120", "140"), Samples.text("baht"));
        List<ScorecardEvent> events = card.given(opened(
                        Coverage.WHOLE,
                        Samples.structure(Scale.ZERO_TO_100, "0", List.of("DONE"), "50", "75", "100"),
                        List.of(Samples.line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "100.00", anchored))))
                .when(report("P-1", null, "130", JUNE, null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("87.5000");
        assertThat(((ScoreRecorded) events.get(1)).totals().gross()).isEqualTo("87.5000");
    }

    private static ReportMeasurement report(String line, String part, String value, LocalDate asOfDate, Long corrects) {
        return new ReportMeasurement(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                asOfDate,
                Round.NINE_MONTH,
                null,
                null,
                LETTER,
                corrects,
                null);
    }

    private static ReportMeasurement ratio(String line, String numerator, String denominator) {
        return new ReportMeasurement(
                UNIT,
                YEAR,
                line,
                null,
                null,
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                JUNE,
                Round.NINE_MONTH,
                null,
                null,
                LETTER,
                null,
                null);
    }

    private static MeasurementReported reported(String line, String part, String value, LocalDate asOfDate) {
        return new MeasurementReported(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                asOfDate,
                Round.NINE_MONTH,
                null,
                false,
                LETTER,
                null,
                List.of());
    }
}
