package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.opened;

import java.util.List;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardEvent;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_joint_assessment_sets_the_evaluator_track() {
        List<ScorecardEvent> events = card.given(opened())
                .whenBy("opdc", assess("S-3", Phase.JOINT, "4.25"))
                .events();

        assertThat(((IndicatorAssessed) events.get(0)).score()).isEqualTo("4.2500");
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isEqualTo("4.2500");
        assertThat(score.weightedTo()).isEqualTo("0.8500");
        assertThat(score.derivation().parts().get(0).rule()).isEqualTo("JOINT_ASSESSMENT");
        assertThat(events).hasSize(2);
    }

    @Test
    void desk_and_on_site_assessments_are_kept_beside_it() {
        assertThat(card.given(opened(), assessed("S-3", Phase.JOINT, "4.2500"))
                        .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.2500", "0.8500", "20.00"))
                        .whenBy("opdc", assess("S-3", Phase.ON_SITE, "2"))
                        .events())
                .singleElement()
                .isInstanceOf(IndicatorAssessed.class);
    }

    @Test
    void a_desk_assessment_alone_scores_nothing() {
        assertThat(card.given(opened())
                        .whenBy("opdc", assess("S-3", Phase.DESK, "5"))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_score_outside_the_scale_is_rejected() {
        card.given(opened())
                .whenBy("opdc", assess("S-3", Phase.JOINT, "5.0001"))
                .thenRejected(
                        "scorecard.assessment.out-of-scale",
                        "Score 5.0001 of S-3 is outside the scale LEVEL_1_TO_5; give a score from 1.0000 to 5.0000.");
    }

    @Test
    void a_score_is_never_rounded_silently() {
        card.given(opened())
                .whenBy("opdc", assess("S-3", Phase.JOINT, "4.00005"))
                .thenRejected(
                        "scorecard.assessment.decimals",
                        "Score 4.00005 of S-3 has more than four decimals; give it with four at most.");
    }

    @Test
    void a_monitor_is_not_assessed() {
        card.given(opened())
                .whenBy("opdc", assess("M-1", Phase.JOINT, "4"))
                .thenRejected(
                        "scorecard.line.kind-mismatch",
                        "AssessIndicator does not fit line M-1, whose criteria are of kind MONITOR; send ReportMeasurement"
                                + " instead.");
    }

    @Test
    void nobody_assesses_what_they_reported() {
        card.given(opened())
                .givenBy(
                        "malee",
                        new MeasurementReported(
                                UNIT,
                                YEAR,
                                "S-3",
                                null,
                                decimal("12"),
                                null,
                                null,
                                DONE_ON,
                                Round.NINE_MONTH,
                                null,
                                false,
                                LETTER,
                                null,
                                List.of()))
                .whenBy("malee", assess("S-3", Phase.DESK, "4"))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "malee submitted work on line S-3 and cannot verify or assess it; have another evaluator do it.");
    }

    @Test
    void the_same_assessment_again_changes_nothing() {
        card.given(opened(), assessed("S-3", Phase.JOINT, "4.2500"))
                .whenBy("opdc", assess("S-3", Phase.JOINT, "4.25"))
                .thenNothing();
    }

    static AssessIndicator assess(String line, Phase phase, String score) {
        return new AssessIndicator(
                UNIT, YEAR, line, Assessor.OPDC, phase, decimal(score), DONE_ON, "As seen", LETTER, null, null);
    }

    static IndicatorAssessed assessed(String line, Phase phase, String score) {
        return new IndicatorAssessed(
                UNIT, YEAR, line, Assessor.OPDC, phase, decimal(score), DONE_ON, "As seen", LETTER, null);
    }
}
