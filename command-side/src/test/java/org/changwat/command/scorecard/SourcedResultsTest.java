package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.line;
import static org.changwat.command.scorecard.Samples.text;
import static org.changwat.command.scorecard.YearSamples.opened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.LineLevel;
import org.changwat.events.Scale;
import org.changwat.events.Warning;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.changwat.events.scorecard.SurveyResultRecorded.Feed;
import org.junit.jupiter.api.Test;

class SourcedResultsTest {

    private static final LocalDate JUNE = LocalDate.parse("2014-06-01");
    private static final LocalDate AUGUST = LocalDate.parse("2014-08-31");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2014-09-30");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_survey_result_is_the_result_of_its_services_part() {
        List<ScorecardEvent> first =
                card.given(opened()).when(survey("SV1", "14", null)).events();

        SurveyResultRecorded recorded = (SurveyResultRecorded) first.get(0);
        assertThat(recorded.feeds()).containsExactly(new Feed("S-2", "SV1"));
        assertThat(recorded.warnings()).isEmpty();
        assertThat(first)
                .as("a composite is unscored until every part has a value")
                .hasSize(1);

        List<ScorecardEvent> second = new ScorecardFixture()
                .given(opened(), recorded)
                .when(survey("SV2", "18", null))
                .events();

        ScoreRecorded score = (ScoreRecorded) second.get(1);
        assertThat(score.to()).as("3 x 60% + 5 x 40%").isEqualTo("3.8000");
        assertThat(score.cause()).isEqualTo("SurveyResultRecorded");
    }

    @Test
    void a_service_the_card_does_not_score_is_rejected_with_those_it_does() {
        card.given(opened())
                .when(survey("SV9", "14", null))
                .thenRejected(
                        "scorecard.survey.service-unknown",
                        "Service SV9 is not scored on the 2557 scorecard of TH-83; use one of its services (a dash means"
                                + " there are none): SV1, SV2.");
    }

    @Test
    void the_catalogue_says_which_lines_are_of_surveyed_services() {
        framework(card, List.of("SV1"));
        card.given(opened())
                .when(survey("SV2", "14", null))
                .thenRejected(
                        "scorecard.survey.service-unknown",
                        "Service SV2 is not scored on the 2557 scorecard of TH-83; use one of its services (a dash means"
                                + " there are none): SV1.");
    }

    @Test
    void a_line_of_its_own_that_names_the_service_is_fed_and_transparency_is_not() {
        ScorecardFixture fixture = new ScorecardFixture();
        framework(fixture, List.of("SV1", "SV2"));
        List<AgreementLine> lines = new ArrayList<>();
        lines.add(naming(line("S-2", LineLevel.STANDARD, "QUALITY", "10.00", Samples.growth()), "SV1"));
        lines.add(naming(line("S-6", LineLevel.STANDARD, "EFFICIENCY", "5.00", Samples.growth()), "SV1"));

        List<ScorecardEvent> events = fixture.given(Samples.opened(Coverage.WHOLE, Samples.levels(), lines))
                .when(survey("SV1", "14", null))
                .events();

        assertThat(((SurveyResultRecorded) events.get(0)).feeds()).containsExactly(new Feed("S-2", null));
        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("3.0000");
    }

    @Test
    void a_service_that_goes_by_steps_takes_no_survey_result() {
        card.given(Samples.opened(
                        Coverage.WHOLE,
                        Samples.levels(),
                        List.of(line(
                                "S-2",
                                LineLevel.STANDARD,
                                "QUALITY",
                                "10.00",
                                new Criteria.Composite(List.of(new Criteria.Part(
                                        "SV1", text("ID cards"), decimal("100"), Samples.milestone(5))))))))
                .when(survey("SV1", "14", null))
                .thenRejected(
                        "scorecard.line.kind-mismatch",
                        "RecordSurveyResult does not fit line S-2, whose criteria are of kind MILESTONE; send"
                                + " SubmitMilestone instead.");
    }

    @Test
    void a_survey_result_is_not_scored_by_criteria_of_another_scale() {
        card.given(Samples.opened(
                        Coverage.WHOLE,
                        Samples.structure(Scale.ZERO_TO_100, "0", List.of("DONE"), "50", "75", "100"),
                        Samples.lines()))
                .when(survey("SV1", "14", null))
                .thenRejected(
                        "scorecard.line.criteria-scale",
                        "The criteria of S-2 have 5 thresholds where the year's scale ZERO_TO_100 needs 3; have the"
                                + " line's criteria amended before reporting.");
    }

    @Test
    void a_survey_outside_its_months_warns() {
        List<ScorecardEvent> events = card.given(opened())
                .when(new RecordSurveyResult(UNIT, YEAR, "SV1", decimal("14"), 400, JUNE, SEPTEMBER, null, null))
                .events();

        assertThat(events.get(0).warnings())
                .extracting(Warning::code)
                .containsExactly("scorecard.survey.outside-calendar");
    }

    @Test
    void a_survey_has_answers_and_its_days_in_order() {
        card.given(opened())
                .when(new RecordSurveyResult(UNIT, YEAR, "SV1", decimal("14"), 0, JUNE, AUGUST, null, null))
                .thenRejected(
                        "scorecard.survey.sample",
                        "The survey of service SV1 has a sample of 0; send how many users answered, at least 1.");
        new ScorecardFixture()
                .given(opened())
                .when(new RecordSurveyResult(UNIT, YEAR, "SV1", decimal("14"), 400, AUGUST, JUNE, null, null))
                .thenRejected(
                        "scorecard.survey.dates",
                        "The survey of service SV1 ends on 2014-06-01, before it begins on 2014-08-31; send the days in"
                                + " order.");
    }

    @Test
    void the_same_survey_result_again_changes_nothing() {
        List<ScorecardEvent> first =
                card.given(opened()).when(survey("SV1", "14", null)).events();
        new ScorecardFixture()
                .given(opened(), first.get(0))
                .when(survey("SV1", "14", null))
                .thenNothing();
    }

    @Test
    void a_corrected_survey_result_is_a_correction_of_the_score() {
        List<ScorecardEvent> first =
                card.given(opened()).when(survey("SV1", "14", null)).events();
        List<ScorecardEvent> second = new ScorecardFixture()
                .given(opened(), first.get(0))
                .when(survey("SV2", "18", null))
                .events();

        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), first.get(0), second.get(0), second.get(1))
                .position(21, CARD, 1)
                .when(survey("SV1", "12", 21L))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.from()).isEqualTo("3.8000");
        assertThat(score.to()).as("2 x 60% + 5 x 40%").isEqualTo("3.2000");
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_survey_correction_names_the_result_that_stands() {
        card.given(opened())
                .position(21, CARD, 0)
                .when(survey("SV1", "12", 21L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 21 is not the entry that stands for SV1 on SC-2557-TH-83; name the position of its"
                                + " latest entry, found in the line's history.");
    }

    @Test
    void a_disbursement_is_the_result_of_the_line_that_the_framework_names() {
        List<ScorecardEvent> events = card.given(openedNaming("4"))
                .when(disburse(null, "300", "200", null))
                .events();

        DisbursementRecorded recorded = (DisbursementRecorded) events.get(0);
        assertThat(recorded.line()).isEqualTo("S-4");
        assertThat(recorded.percent()).isEqualTo("66.6667");
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.to()).isEqualTo("2.3333");
        assertThat(score.derivation().parts().get(0).inputs())
                .containsEntry("numerator", "200")
                .containsEntry("denominator", "300");
    }

    @Test
    void where_the_framework_names_none_the_caller_does() {
        assertThat(((DisbursementRecorded) card.given(opened())
                                .when(disburse("S-4", "300", "200", null))
                                .events()
                                .get(0))
                        .line())
                .isEqualTo("S-4");
    }

    @Test
    void a_disbursement_line_is_never_guessed() {
        card.given(opened())
                .when(disburse(null, "300", "200", null))
                .thenRejected(
                        "scorecard.disbursement.line-unnamed",
                        "The framework of 2557 does not lead to one disbursement line of TH-83 (disbursement indicator: -);"
                                + " name the line in line, one of its ratio lines: S-4.");
    }

    @Test
    void a_disbursement_fits_a_ratio_only() {
        card.given(opened())
                .when(disburse("S-3", "300", "200", null))
                .thenRejected(
                        "scorecard.line.kind-mismatch",
                        "RecordDisbursement does not fit line S-3, whose criteria are of kind THRESHOLDS; send"
                                + " ReportMeasurement instead.");
    }

    @Test
    void less_than_nothing_is_not_disbursed() {
        card.given(opened())
                .when(disburse("S-4", "300", "-1", null))
                .thenRejected(
                        "scorecard.disbursement.negative", "The amount disbursed on S-4 is -1 baht; send 0 or more.");
    }

    @Test
    void more_than_the_allocation_warns() {
        assertThat(card.given(opened())
                        .when(disburse("S-4", "300", "301", null))
                        .events()
                        .get(0)
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("scorecard.disbursement.beyond-allocation");
    }

    @Test
    void a_corrected_disbursement_is_a_correction_of_the_score() {
        List<ScorecardEvent> first =
                card.given(opened()).when(disburse("S-4", "300", "200", null)).events();
        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), first.get(0), first.get(1))
                .position(21, CARD, 1)
                .when(disburse("S-4", "300", "210", 21L))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.to()).isEqualTo("3.0000");
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
    }

    private static RecordSurveyResult survey(String service, String satisfaction, Long corrects) {
        return new RecordSurveyResult(UNIT, YEAR, service, decimal(satisfaction), 400, JUNE, AUGUST, corrects, null);
    }

    private static RecordDisbursement disburse(String line, String allocated, String disbursed, Long corrects) {
        return new RecordDisbursement(
                UNIT, YEAR, line, SEPTEMBER, decimal(allocated), decimal(disbursed), corrects, null);
    }

    private static ScorecardOpened openedNaming(String indicator) {
        Structure levels = Samples.levels();
        Parameters given = levels.parameters();
        return Samples.opened(
                Coverage.WHOLE,
                new Structure(
                        levels.scale(),
                        levels.dimensions(),
                        new Parameters(
                                given.zeroStepScore(),
                                given.countedCompletions(),
                                given.strategicPerspective(),
                                given.clusterShare(),
                                given.provinceShare(),
                                given.strategicKpisAdvised(),
                                given.compulsoryMonitors(),
                                given.negotiationFormDue(),
                                indicator,
                                given.anchors())),
                Samples.lines());
    }

    private static AgreementLine naming(AgreementLine line, String service) {
        return new AgreementLine(
                line.line(),
                line.indicator(),
                line.name(),
                line.level(),
                line.perspective(),
                line.weight(),
                line.criteria(),
                line.products(),
                null,
                null,
                null,
                service,
                List.of(),
                List.of());
    }

    private static void framework(ScorecardFixture fixture, List<String> services) {
        FrameworkDefined framework = new FrameworkDefined(
                YEAR,
                text("2557"),
                Samples.levels(),
                List.of(
                        new CatalogueIndicator(
                                "2", text("Service"), "QUALITY", LineLevel.STANDARD, null, null, false, services),
                        new CatalogueIndicator(
                                "6", text("Open"), "EFFICIENCY", LineLevel.STANDARD, null, null, false, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Samples.SIGNED);
        fixture.others()
                .publish(new GenericDomainEventMessage<>("EvaluationFramework", framework.aggregateId(), 0, framework));
    }
}
