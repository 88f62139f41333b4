package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.YearSamples.form;
import static org.changwat.command.scorecard.YearSamples.measured;
import static org.changwat.command.scorecard.YearSamples.opened;
import static org.changwat.command.scorecard.YearSamples.submit;
import static org.changwat.command.scorecard.YearSamples.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.LineSnapshot;
import org.changwat.events.scorecard.LineSnapshot.ClaimedStep;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.junit.jupiter.api.Test;

class SelfAssessmentTest {

    private static final LocalDate DECIDED = LocalDate.parse("2014-11-20");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_report_freezes_claims_scores_and_evidence_of_every_line() {
        List<ScorecardEvent> events = card.given(opened(), step(1), measured("S-3", null, "14", null))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .when(submit(Round.NINE_MONTH, "2014-07-31", null, form("P-1.1.2", "1"), form("S-3", "3")))
                .events();

        SelfAssessmentSubmitted report = (SelfAssessmentSubmitted) events.get(0);
        assertThat(events).as("scores stand as they are").hasSize(1);
        assertThat(report.due()).isEqualTo("2014-07-31");
        assertThat(report.late()).isFalse();
        assertThat(report.snapshot())
                .extracting(LineSnapshot::line)
                .containsExactly("P-1.1.2", "S-2", "S-3", "S-4", "M-1", "C-1.2.1");
        LineSnapshot steps = report.snapshot().get(0);
        assertThat(steps.selfScore()).isEqualTo("1.0000");
        assertThat(steps.weighted()).isEqualTo("0.4500");
        assertThat(steps.steps())
                .containsExactly(new ClaimedStep(1, "SUBMITTED", Completion.DONE, DONE_ON, "As planned", LETTER, 1));
        assertThat(report.snapshot().get(2).results().get(0).value()).isEqualTo("14");
        assertThat(report.snapshot().get(2).results().get(0).evidence()).isEqualTo(LETTER);
        assertThat(report.snapshot().get(3).selfScore())
                .as("unscored is absent")
                .isNull();
        assertThat(report.totals().gross()).isEqualTo("1.0500");
        assertThat(report.warnings()).extracting(Warning::code).containsExactly("scorecard.report.form-missing");
        assertThat(report.warnings().get(0).facts()).containsEntry("lines", "S-2, S-4, M-1");
    }

    @Test
    void work_goes_on_after_a_report_and_the_next_one_freezes_it_as_it_is_then() {
        List<ScorecardEvent> events = card.given(opened(), step(1), submitted(Round.NINE_MONTH, "2014-07-31"), step(2))
                .when(submit(Round.TWELVE_MONTH, "2014-10-31", null))
                .events();

        assertThat(((SelfAssessmentSubmitted) events.get(0)).snapshot().get(0).steps())
                .extracting(ClaimedStep::step)
                .containsExactly(1, 2);
    }

    @Test
    void a_report_of_the_cancelled_six_months_is_rejected() {
        card.given(opened())
                .when(submit(Round.SIX_MONTH, "2014-04-30", null))
                .thenRejected(
                        "scorecard.report.round-cancelled",
                        "Round SIX_MONTH of 2557 was cancelled in the calendar and takes no report; report in the next"
                                + " round that is held.");
    }

    @Test
    void a_late_nine_month_report_says_so_and_costs_nothing() {
        List<ScorecardEvent> events = card.given(opened())
                .when(submit(Round.NINE_MONTH, "2014-08-04", null))
                .events();

        SelfAssessmentSubmitted report = (SelfAssessmentSubmitted) events.get(0);
        assertThat(events).hasSize(1);
        assertThat(report.late()).isTrue();
        assertThat(report.workingDaysLate()).isEqualTo(2);
    }

    @Test
    void a_round_is_reported_once() {
        card.given(opened(), submitted(Round.TWELVE_MONTH, "2014-10-30"))
                .when(submit(Round.TWELVE_MONTH, "2014-10-31", null))
                .thenRejected(
                        "scorecard.report.stands",
                        "The TWELVE_MONTH report of TH-83 for 2557 stands as SUBMITTED, first received on 2014-10-30; to"
                                + " correct it name its position in corrects, or wait for it to be returned.");
    }

    @Test
    void a_returned_report_is_submitted_again() {
        assertThat(card.given(
                                opened(),
                                submitted(Round.TWELVE_MONTH, "2014-10-30"),
                                new SelfAssessmentReturned(UNIT, YEAR, Round.TWELVE_MONTH, DECIDED, null))
                        .when(submit(Round.TWELVE_MONTH, "2014-11-24", null))
                        .events())
                .as("it came in time the first time, so it costs nothing now")
                .singleElement()
                .isInstanceOf(SelfAssessmentSubmitted.class);
    }

    @Test
    void a_form_that_claims_another_score_than_the_work_adds_up_to_warns() {
        List<ScorecardEvent> events = card.given(opened(), step(1))
                .when(submit(Round.NINE_MONTH, "2014-07-31", null, form("P-1.1.2", "4")))
                .events();

        assertThat(((SelfAssessmentSubmitted) events.get(0)).warnings())
                .contains(new Warning(
                        "scorecard.report.claimed-differs",
                        Map.of("line", "P-1.1.2", "claimed", "4", "computed", "1.0000")));
    }

    @Test
    void a_form_claims_a_score_on_the_scale() {
        card.given(opened())
                .when(submit(Round.NINE_MONTH, "2014-07-31", null, form("S-3", "6")))
                .thenRejected(
                        "scorecard.assessment.out-of-scale",
                        "Score 6 of S-3 is outside the scale LEVEL_1_TO_5; give a score from 1.0000 to 5.0000.");
    }

    @Test
    void a_line_has_one_form() {
        card.given(opened())
                .when(submit(Round.NINE_MONTH, "2014-07-31", null, form("S-3", null), form("S-3", null)))
                .thenRejected(
                        "scorecard.report.form-twice",
                        "The report of round NINE_MONTH has more than one form for lines S-3; send one form for each"
                                + " line.");
    }

    @Test
    void a_clusters_line_is_reported_on_the_clusters_card() {
        card.given(opened())
                .when(submit(Round.NINE_MONTH, "2014-07-31", null, form("C-1.2.1", null)))
                .thenRejected(
                        "scorecard.line.scored-by-cluster",
                        "Line C-1.2.1 on the scorecard of TH-83 belongs to cluster K52-07 and is scored once, on"
                                + " SC-2557-K52-07; send this for unit K52-07, and its score is carried here.");
    }

    @Test
    void an_accepted_report_brings_its_measurements_to_the_evaluator_track() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "14", null), step(1))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .events();

        assertThat(events.get(0)).isInstanceOf(SelfAssessmentAccepted.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(events).as("a step is verified on its own").hasSize(2);
        assertThat(score.line()).isEqualTo("S-3");
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isEqualTo("3.0000");
        assertThat(score.cause()).isEqualTo("SelfAssessmentAccepted");
        assertThat(score.derivation().parts().get(0).rule()).isEqualTo("ACCEPTED_WITH_REPORT");
    }

    @Test
    void what_is_accepted_is_the_figure_the_report_froze_not_a_later_one() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "14", null))
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .given(measured("S-3", null, "18", null))
                .given(Recorded.score("S-3", Track.SELF, null, "5.0000", "1.0000", "20.00"))
                .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("3.0000");
    }

    @Test
    void a_frozen_figure_that_was_corrected_since_is_accepted_as_corrected_even_if_a_later_one_came() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "14", null))
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .given(measured("S-3", null, "12", 50L), measured("S-3", null, "18", null))
                .given(Recorded.score("S-3", Track.SELF, null, "5.0000", "1.0000", "20.00"))
                .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("2.0000");
    }

    @Test
    void a_joint_assessment_is_not_overwritten_by_an_acceptance() {
        assertThat(card.given(opened(), measured("S-3", null, "14", null))
                        .given(AssessmentTest.assessed("S-3", Phase.JOINT, "4.2500"))
                        .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                        .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.2500", "0.8500", "20.00"))
                        .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                        .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                        .events())
                .singleElement()
                .isInstanceOf(SelfAssessmentAccepted.class);
    }

    @Test
    void a_corrected_figure_is_not_what_was_accepted_until_it_is_accepted_anew() {
        List<ScorecardEvent> corrected = accepted(new ScorecardFixture())
                .position(50, CARD, 1)
                .when(new ReportMeasurement(
                        UNIT,
                        YEAR,
                        "S-3",
                        null,
                        Samples.decimal("12"),
                        null,
                        null,
                        DONE_ON,
                        Round.NINE_MONTH,
                        null,
                        false,
                        LETTER,
                        50L,
                        null))
                .events();

        assertThat(corrected).hasSize(3);
        ScoreRecorded self = (ScoreRecorded) corrected.get(1);
        ScoreRecorded evaluator = (ScoreRecorded) corrected.get(2);
        assertThat(self.to()).isEqualTo("2.0000");
        assertThat(self.nature()).isEqualTo(Nature.CORRECTION);
        assertThat(evaluator.from()).isEqualTo("3.0000");
        assertThat(evaluator.to()).isNull();
        assertThat(evaluator.nature()).isEqualTo(Nature.CORRECTION);

        List<ScorecardEvent> again = accepted(new ScorecardFixture())
                .given(corrected.toArray(ScorecardEvent[]::new))
                .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .events();

        assertThat(((ScoreRecorded) again.get(1)).to()).isEqualTo("2.0000");
    }

    @Test
    void a_report_that_is_returned_after_all_takes_its_scores_back() {
        List<ScorecardEvent> events = accepted(card)
                .whenBy(
                        "opdc",
                        new ReturnSelfAssessment(UNIT, YEAR, Round.TWELVE_MONTH, DECIDED, null, "A letter is missing"))
                .events();

        assertThat(events.get(0)).isInstanceOf(SelfAssessmentReturned.class);
        assertThat(((ScoreRecorded) events.get(1)).to()).isNull();
    }

    @Test
    void what_the_nine_month_report_confirmed_stays_when_the_twelve_month_one_is_returned() {
        assertThat(card.given(opened(), measured("S-3", null, "14", null))
                        .given(submitted(Round.NINE_MONTH, "2014-07-31"))
                        .given(new SelfAssessmentAccepted(UNIT, YEAR, Round.NINE_MONTH, DECIDED, null))
                        .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                        .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                        .given(Recorded.score("S-3", Track.EVALUATOR, null, "3.0000", "0.6000", "20.00"))
                        .whenBy("opdc", new ReturnSelfAssessment(UNIT, YEAR, Round.TWELVE_MONTH, DECIDED, null, null))
                        .events())
                .singleElement()
                .isInstanceOf(SelfAssessmentReturned.class);
    }

    @Test
    void accepting_twice_changes_nothing() {
        accepted(card).whenBy("opdc", accept(Round.TWELVE_MONTH, null)).thenNothing();
    }

    @Test
    void nothing_is_accepted_that_was_not_submitted() {
        card.given(opened())
                .whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.report.not-submitted",
                        "AcceptSelfAssessment does not apply to the TWELVE_MONTH report of TH-83 for 2557, which is -"
                                + " (a dash means never submitted); have the unit submit it first.");
    }

    @Test
    void nobody_accepts_their_own_report() {
        card.given(opened())
                .givenBy("malee", submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .whenBy("malee", accept(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.report.judges-own-work",
                        "malee submitted the report of round TWELVE_MONTH and cannot accept or return it; have another"
                                + " evaluator do it.");
    }

    @Test
    void nothing_is_returned_that_was_not_submitted_and_nobody_returns_their_own() {
        card.given(opened())
                .whenBy("opdc", refuse(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.report.not-submitted",
                        "ReturnSelfAssessment does not apply to the TWELVE_MONTH report of TH-83 for 2557, which is -"
                                + " (a dash means never submitted); have the unit submit it first.");
        new ScorecardFixture()
                .given(opened())
                .givenBy("malee", submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .whenBy("malee", refuse(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.report.judges-own-work",
                        "malee submitted the report of round TWELVE_MONTH and cannot accept or return it; have another"
                                + " evaluator do it.");
    }

    @Test
    void a_report_that_was_returned_already_is_not_returned_again_and_awaits_the_unit() {
        SelfAssessmentReturned returned = new SelfAssessmentReturned(UNIT, YEAR, Round.TWELVE_MONTH, DECIDED, null);
        card.given(opened(), submitted(Round.TWELVE_MONTH, "2014-10-31"), returned)
                .whenBy("opdc", refuse(Round.TWELVE_MONTH, null))
                .thenNothing();
        card.whenBy("opdc", accept(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.report.not-submitted",
                        "AcceptSelfAssessment does not apply to the TWELVE_MONTH report of TH-83 for 2557, which is"
                                + " RETURNED (a dash means never submitted); have the unit submit it first.");
    }

    @Test
    void a_decision_on_a_report_is_corrected_by_its_own_position_only() {
        accepted(card)
                .position(70, CARD, 2)
                .whenBy("opdc", refuse(Round.TWELVE_MONTH, 70L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 70 is not the entry that stands for E_SAR TWELVE_MONTH on SC-2557-TH-83; name the"
                                + " position of its latest entry, found in the line's history.");

        List<ScorecardEvent> events = accepted(new ScorecardFixture())
                .position(70, CARD, 3)
                .whenBy("opdc", refuse(Round.TWELVE_MONTH, 70L))
                .events();
        assertThat(((SelfAssessmentReturned) events.get(0)).corrects()).isEqualTo(70);
        assertThat(((ScoreRecorded) events.get(1)).nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void the_parts_of_a_composite_line_are_confirmed_with_their_report_and_refused_with_it() {
        ScorecardFixture reported = card.given(
                        opened(), measured("S-2", "SV1", "14", null), measured("S-2", "SV2", "18", null))
                .given(Recorded.score("S-2", Track.SELF, null, "3.8000", "0.3800", "10.00"))
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"));
        List<ScorecardEvent> confirmed =
                reported.whenBy("opdc", accept(Round.TWELVE_MONTH, null)).events();

        ScoreRecorded evaluator = (ScoreRecorded) confirmed.get(1);
        assertThat(evaluator.track()).isEqualTo(Track.EVALUATOR);
        assertThat(evaluator.to()).isEqualTo("3.8000");

        List<ScorecardEvent> refused = new ScorecardFixture()
                .given(opened(), measured("S-2", "SV1", "14", null), measured("S-2", "SV2", "18", null))
                .given(Recorded.score("S-2", Track.SELF, null, "3.8000", "0.3800", "10.00"))
                .given(submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .given(confirmed.toArray(ScorecardEvent[]::new))
                .whenBy("opdc", refuse(Round.TWELVE_MONTH, null))
                .events();
        assertThat(((ScoreRecorded) refused.get(1)).from()).isEqualTo("3.8000");
        assertThat(((ScoreRecorded) refused.get(1)).to()).isNull();
    }

    @Test
    void nobody_accepts_the_measurement_they_reported() {
        card.given(opened())
                .givenBy("malee", measured("S-3", null, "14", null))
                .givenBy("somchai", submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .whenBy("malee", accept(Round.TWELVE_MONTH, null))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "malee submitted work on line S-3 and cannot verify or assess it; have another evaluator do it.");
    }

    @Test
    void nobody_assesses_a_line_of_the_report_they_submitted() {
        card.given(opened())
                .givenBy("malee", submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .whenBy("malee", AssessmentTest.assess("S-3", Phase.JOINT, "4.75"))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "malee submitted work on line S-3 and cannot verify or assess it; have another evaluator do it.");
    }

    @Test
    void a_corrected_report_loses_its_acceptance() {
        List<ScorecardEvent> events = accepted(card)
                .position(60, CARD, 2)
                .when(submit(Round.TWELVE_MONTH, "2014-10-31", 60L))
                .events();

        assertThat(events.get(0)).isInstanceOf(SelfAssessmentSubmitted.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isNull();
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_correction_names_the_report_that_stands() {
        accepted(card)
                .position(60, CARD, 1)
                .when(submit(Round.TWELVE_MONTH, "2014-10-31", 60L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 60 is not the entry that stands for E_SAR TWELVE_MONTH on SC-2557-TH-83; name the"
                                + " position of its latest entry, found in the line's history.");
    }

    /** Opened, measured at 1, reported at 2, accepted at 3. */
    private static ScorecardFixture accepted(ScorecardFixture fixture) {
        return fixture.given(opened(), measured("S-3", null, "14", null), submitted(Round.TWELVE_MONTH, "2014-10-31"))
                .given(new SelfAssessmentAccepted(UNIT, YEAR, Round.TWELVE_MONTH, DECIDED, null))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "3.0000", "0.6000", "20.00"));
    }

    private static AcceptSelfAssessment accept(Round round, Long corrects) {
        return new AcceptSelfAssessment(UNIT, YEAR, round, DECIDED, corrects, null);
    }

    private static ReturnSelfAssessment refuse(Round round, Long corrects) {
        return new ReturnSelfAssessment(UNIT, YEAR, round, DECIDED, corrects, null);
    }

    private static MilestoneSubmitted step(int step) {
        return new MilestoneSubmitted(
                UNIT,
                YEAR,
                "P-1.1.2",
                step,
                DONE_ON,
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                "As planned",
                LETTER,
                null,
                List.of());
    }
}
