package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.CLUSTER;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.SIGNED;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.line;
import static org.changwat.command.scorecard.Samples.opened;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.DomainEvent;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.TrackTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of work and judgements when terms are amended, and which entries a correction may name. */
class TermsAndCorrectionsTest {

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_joint_assessment_stays_where_only_the_weight_is_amended() {
        List<ScorecardEvent> events = card.given(opened(), AssessmentTest.assessed("S-3", Phase.JOINT, "4.0000"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.0000", "0.8000", "20.00"))
                .when(amend(Op.AMEND, standard("20.00", Samples.growth()), standard("10.00", Samples.growth())))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.to()).isEqualTo("4.0000");
        assertThat(score.weightedTo()).isEqualTo("0.4000");
    }

    @Test
    void a_joint_assessment_rules_no_more_where_the_criteria_are_amended() {
        List<ScorecardEvent> events = card.given(opened(), AssessmentTest.assessed("S-3", Phase.JOINT, "4.0000"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.0000", "0.8000", "20.00"))
                .when(amend(Op.AMEND, standard("20.00", Samples.growth()), standard("20.00", Samples.share())))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isNull();
        assertThat(score.derivation().rule()).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void steps_that_the_amended_criteria_lack_fall_away_and_the_others_stay() {
        AgreementLine before = line("P-1.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", "45.00", Samples.milestone(5));
        AgreementLine after = line("P-1.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", "45.00", Samples.milestone(2));
        List<ScorecardEvent> events = card.given(opened(), submitted(1), submitted(2), submitted(3))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "3.0000", "1.3500", "45.00"))
                .when(amend(Op.AMEND, before, after))
                .events();
        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("2.0000");

        List<ScorecardEvent> restored = new ScorecardFixture()
                .given(opened(), submitted(1), submitted(2), submitted(3))
                .given(amended(7, Op.AMEND, before, after), amended(8, Op.AMEND, after, before))
                .when(submit(4))
                .events();
        assertThat(restored.get(0).warnings()).extracting(Warning::code).containsExactly("scorecard.milestone.gap");
        assertThat(((ScoreRecorded) restored.get(1)).to()).isEqualTo("2.0000");
    }

    @Test
    void parts_that_the_amended_criteria_lack_fall_away_and_the_others_stay() {
        Criteria.Composite both = (Criteria.Composite) Samples.lines().get(1).criteria();
        AgreementLine before = Samples.lines().get(1);
        AgreementLine after = line(
                "S-2",
                LineLevel.STANDARD,
                "QUALITY",
                "10.00",
                new Criteria.Composite(
                        List.of(new Criteria.Part("SV1", Samples.text("ID cards"), decimal("100"), Samples.growth()))));
        List<ScorecardEvent> events = card.given(opened(), reported("S-2", "SV1", "14"), reported("S-2", "SV2", "18"))
                .given(Recorded.score("S-2", Track.SELF, null, "3.8000", "0.3800", "10.00"))
                .when(amend(Op.AMEND, before, after))
                .events();
        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("3.0000");

        List<ScorecardEvent> restored = new ScorecardFixture()
                .given(opened(), reported("S-2", "SV1", "14"), reported("S-2", "SV2", "18"))
                .given(amended(7, Op.AMEND, before, after), amended(8, Op.AMEND, after, before))
                .when(report("S-2", "SV1", "16", null))
                .events();
        assertThat(both.parts()).hasSize(2);
        assertThat(restored).as("SV2 is to be reported again").hasSize(1);
    }

    @Test
    void a_part_is_measured_by_its_own_criteria() {
        AgreementLine mixed = line(
                "S-2",
                LineLevel.STANDARD,
                "QUALITY",
                "10.00",
                new Criteria.Composite(List.of(
                        new Criteria.Part("SV1", Samples.text("ID cards"), decimal("60"), Samples.growth()),
                        new Criteria.Part("SV2", Samples.text("Land"), decimal("40"), Samples.milestone(5)))));

        List<ScorecardEvent> events = card.given(
                        Samples.opened(Coverage.WHOLE, Samples.levels(), List.of(mixed)), reported("S-2", "SV1", "14"))
                .when(report("S-2", "SV2", "3", null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("3.0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV1", "SV2"})
    void the_same_result_of_a_part_again_changes_nothing(String part) {
        card.given(opened(), reported("S-2", "SV1", "14"), reported("S-2", "SV2", "14"))
                .when(report("S-2", part, "14", null))
                .thenNothing();
    }

    @Test
    void the_same_result_of_a_monitor_again_changes_nothing_and_amended_it_is_kept() {
        card.given(opened(), reported("M-1", null, "120"))
                .when(report("M-1", null, "120", null))
                .thenNothing();

        AgreementLine monitor = line(
                "M-1", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", new Criteria.Monitor(Samples.text("million baht")));
        new ScorecardFixture()
                .given(opened(), reported("M-1", null, "120"))
                .given(amended(7, Op.AMEND, Samples.lines().get(4), monitor))
                .when(report("M-1", null, "120", null))
                .thenNothing();
    }

    @Test
    void a_removed_line_says_in_its_last_score_that_it_was_removed() {
        List<ScorecardEvent> events = card.given(opened(), reported("S-3", null, "14"))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .when(amend(Op.REMOVE, standard("20.00", Samples.growth()), null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).derivation().rule()).isEqualTo("LINE_REMOVED");
    }

    @Test
    void a_final_card_is_not_amended_and_says_so() {
        card.given(
                        opened(),
                        new ScorecardFinalized(
                                UNIT,
                                YEAR,
                                SIGNED,
                                null,
                                new TrackTotals(List.of(), List.of(), decimal("0.00"), null, null, null)))
                .when(amend(Op.AMEND, standard("20.00", Samples.growth()), standard("10.00", Samples.growth())))
                .thenRejected(
                        "scorecard.card.finalized",
                        "The scorecard of TH-83 for 2557 is final and takes nothing more; have it reopened on a cited"
                                + " authority first.");
    }

    @Test
    void a_carried_score_stands_on_each_track_by_itself() {
        card.given(opened(), carried(Track.SELF, 4), carried(Track.EVALUATOR, 5))
                .when(new CarryClusterScore(
                        UNIT, YEAR, "C-1.2.1", Track.SELF, CLUSTER, 4, decimal("3.0000"), Nature.CHANGE, DONE_ON, null))
                .thenNothing();
    }

    @Test
    void a_decision_on_a_step_is_corrected_by_naming_it() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1), returned(1))
                .position(90, CARD, 2)
                .whenBy("evaluator", confirm(1, 90L))
                .events();
        assertThat(((MilestoneVerified) events.get(0)).corrects()).isEqualTo(90);

        List<ScorecardEvent> back = new ScorecardFixture()
                .given(opened(), submitted(1), verified(1))
                .given(Recorded.score("P-1.1.2", Track.EVALUATOR, null, "1.0000", "0.4500", "45.00"))
                .position(90, CARD, 2)
                .whenBy("evaluator", sendBack(1, 90L))
                .events();
        assertThat(((MilestoneReturned) back.get(0)).corrects()).isEqualTo(90);
        assertThat(back.subList(1, back.size())).allSatisfy(event -> assertThat(((ScoreRecorded) event).nature())
                .isEqualTo(Nature.CORRECTION));
    }

    @Test
    void a_correction_of_a_decision_names_the_decision_and_not_the_submission() {
        String message =
                "Position 90 is not the entry that stands for P-1.1.2 on SC-2557-TH-83; name the position of its"
                        + " latest entry, found in the line's history.";
        card.given(opened(), submitted(1), returned(1))
                .position(90, CARD, 1)
                .whenBy("evaluator", confirm(1, 90L))
                .thenRejected("scorecard.correction.not-standing", message);
        new ScorecardFixture()
                .given(opened(), submitted(1))
                .position(90, CARD, 1)
                .whenBy("evaluator", confirm(1, 90L))
                .thenRejected("scorecard.correction.not-standing", message);
        new ScorecardFixture()
                .given(opened(), submitted(1))
                .position(90, CARD, 1)
                .whenBy("evaluator", sendBack(1, 90L))
                .thenRejected("scorecard.correction.not-standing", message);
    }

    @Test
    void an_undefined_step_is_neither_verified_nor_returned() {
        String message =
                "Line P-1.1.2 has no step 6: its criteria define steps 1, 2, 3, 4, 5; submit one of these, or have"
                        + " the criteria amended first.";
        card.given(opened())
                .whenBy("evaluator", confirm(6, null))
                .thenRejected("scorecard.milestone.step-undefined", message);
        new ScorecardFixture()
                .given(opened())
                .whenBy("evaluator", sendBack(6, null))
                .thenRejected("scorecard.milestone.step-undefined", message);
    }

    @Test
    void nobody_returns_what_they_submitted() {
        card.given(opened())
                .givenBy("somchai", submitted(1))
                .whenBy("somchai", sendBack(1, null))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "somchai submitted work on line P-1.1.2 and cannot verify or assess it; have another evaluator do"
                                + " it.");
    }

    @Test
    void a_corrected_measurement_as_of_an_earlier_day_draws_no_remark_of_a_newer_one() {
        List<ScorecardEvent> events = card.given(opened(), reported("S-3", null, "14"))
                .position(90, CARD, 1)
                .when(new ReportMeasurement(
                        UNIT,
                        YEAR,
                        "S-3",
                        null,
                        decimal("12"),
                        null,
                        null,
                        DONE_ON.minusDays(30),
                        Round.NINE_MONTH,
                        null,
                        null,
                        LETTER,
                        90L,
                        null))
                .events();

        assertThat(events.get(0).warnings()).isEmpty();
    }

    @Test
    void a_step_dated_outside_the_year_and_without_evidence_is_told_so() {
        SubmitMilestone late = new SubmitMilestone(
                UNIT,
                YEAR,
                "P-1.1.2",
                1,
                LocalDate.parse("2014-11-15"),
                Completion.DONE,
                null,
                Round.TWELVE_MONTH,
                null,
                null,
                null,
                null);

        assertThat(card.given(opened()).when(late).events().get(0).warnings())
                .allSatisfy(warning -> assertThat(RuleText.of("en", warning.code(), warning.facts()))
                        .contains("P-1.1.2")
                        .doesNotContain("{"))
                .allSatisfy(warning -> assertThat(RuleText.of("th", warning.code(), warning.facts()))
                        .contains("P-1.1.2")
                        .doesNotContain("{"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5.0000", "1.0001"})
    void an_assessment_from_the_lowest_to_the_highest_point_is_taken(String score) {
        assertThat(card.given(opened())
                        .whenBy("opdc", AssessmentTest.assess("S-3", Phase.JOINT, score))
                        .events())
                .hasSize(2);
    }

    @Test
    void an_assessment_below_the_scale_is_rejected() {
        card.given(opened())
                .whenBy("opdc", AssessmentTest.assess("S-3", Phase.JOINT, "0.9999"))
                .thenRejected(
                        "scorecard.assessment.out-of-scale",
                        "Score 0.9999 of S-3 is outside the scale LEVEL_1_TO_5; give a score from 1.0000 to 5.0000.");
    }

    @Test
    void a_card_opens_in_a_year_that_the_ledger_holds() {
        card.others().publish(message(proposed(), 0), message(new AgreementSigned(UNIT, YEAR, SIGNED, List.of()), 1));

        card.when(new OpenScorecard(UNIT, YEAR, SIGNED, null))
                .thenFails(UnknownAggregate.class, "FW-2557 is not in the ledger");
    }

    @Test
    void a_card_that_opened_on_an_older_agreement_catches_up_with_each_amendment_since() {
        card.others()
                .publish(
                        message(proposed(), 0),
                        message(new AgreementAgreed(UNIT, YEAR, AgreementAgreed.Basis.FORM, SIGNED), 1),
                        message(new AgreementSigned(UNIT, YEAR, SIGNED, List.of()), 2),
                        message(agreementAmended("CR-2557-TH-83-1"), 3),
                        message(agreementAmended("CR-2557-TH-83-2"), 4));
        AutomatedCommands commands = mock(AutomatedCommands.class);
        EventMessage<?> trigger = GenericEventMessage.asEventMessage(opened());
        WhenAgreementAmendedThenAmendScorecard automation =
                new WhenAgreementAmendedThenAmendScorecard(commands, new LedgerFacts(card.others()));

        automation.on(opened(), trigger);

        for (int request = 1; request <= 2; request++) {
            verify(commands)
                    .sendIfPresent(
                            eq(WhenAgreementAmendedThenAmendScorecard.class),
                            any(),
                            eq(new AmendScorecard(
                                    UNIT, YEAR, "CR-2557-TH-83-" + request, 2 + request, List.of(), DONE_ON, null)));
        }
    }

    @Test
    void a_card_that_opened_on_the_agreement_as_it_stands_has_nothing_to_catch_up_with() {
        card.others()
                .publish(
                        message(proposed(), 0),
                        message(new AgreementAgreed(UNIT, YEAR, AgreementAgreed.Basis.FORM, SIGNED), 1),
                        message(agreementAmended("CR-2557-TH-83-1"), 2));
        AutomatedCommands commands = mock(AutomatedCommands.class);

        new WhenAgreementAmendedThenAmendScorecard(commands, new LedgerFacts(card.others()))
                .on(opened(), GenericEventMessage.asEventMessage(opened()));

        verifyNoInteractions(commands);
    }

    private static GenericDomainEventMessage<DomainEvent> message(DomainEvent event, long sequence) {
        return new GenericDomainEventMessage<>("Other", event.aggregateId(), sequence, event);
    }

    private static AgreementProposed proposed() {
        return new AgreementProposed(
                UNIT, YEAR, Coverage.WHOLE, 1, "K52", CLUSTER, 1L, Samples.lines(), SIGNED, List.of());
    }

    private static AgreementAmended agreementAmended(String request) {
        return new AgreementAmended(
                UNIT,
                YEAR,
                request,
                null,
                List.of(),
                DONE_ON,
                new Authority("CHANGE_COMMITTEE", "2/2557", null, DONE_ON));
    }

    private static AgreementLine standard(String weight, Criteria criteria) {
        return line("S-3", LineLevel.STANDARD, "EFFICIENCY", weight, criteria);
    }

    private static AmendScorecard amend(Op op, AgreementLine before, AgreementLine after) {
        return new AmendScorecard(
                UNIT,
                YEAR,
                "CR-2557-TH-83-1",
                7,
                List.of(new Amendment(before.line(), op, before, after)),
                LocalDate.parse("2013-10-01"),
                null);
    }

    private static ScorecardAmended amended(long sequence, Op op, AgreementLine before, AgreementLine after) {
        return new ScorecardAmended(
                UNIT, YEAR, null, sequence, List.of(new Amendment(before.line(), op, before, after)), DONE_ON);
    }

    private static ClusterScoreCarried carried(Track track, long sequence) {
        return new ClusterScoreCarried(UNIT, YEAR, "C-1.2.1", track, CLUSTER, sequence, decimal("3.0000"), DONE_ON);
    }

    private static MilestoneSubmitted submitted(int step) {
        return new MilestoneSubmitted(
                UNIT,
                YEAR,
                "P-1.1.2",
                step,
                DONE_ON,
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                LETTER,
                null,
                List.of());
    }

    private static SubmitMilestone submit(int step) {
        return new SubmitMilestone(
                UNIT,
                YEAR,
                "P-1.1.2",
                step,
                DONE_ON,
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                LETTER,
                null,
                null);
    }

    private static MilestoneVerified verified(int step) {
        return new MilestoneVerified(UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, DONE_ON, null);
    }

    private static MilestoneReturned returned(int step) {
        return new MilestoneReturned(UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, DONE_ON, null);
    }

    private static VerifyMilestone confirm(int step, Long corrects) {
        return new VerifyMilestone(UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, DONE_ON, corrects, null);
    }

    private static ReturnMilestone sendBack(int step, Long corrects) {
        return new ReturnMilestone(UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, DONE_ON, corrects, null);
    }

    private static MeasurementReported reported(String line, String part, String value) {
        return new MeasurementReported(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                DONE_ON,
                Round.NINE_MONTH,
                null,
                false,
                LETTER,
                null,
                List.of());
    }

    private static ReportMeasurement report(String line, String part, String value, Long corrects) {
        return new ReportMeasurement(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                DONE_ON,
                Round.NINE_MONTH,
                null,
                null,
                LETTER,
                corrects,
                null);
    }
}
