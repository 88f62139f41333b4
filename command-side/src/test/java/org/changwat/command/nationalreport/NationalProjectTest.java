package org.changwat.command.nationalreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.events.LocalizedText;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.Achievement;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.changwat.events.nationalreport.QuarterReported.Spending;
import org.junit.jupiter.api.Test;

class NationalProjectTest {

    private static final LocalDate FILED = LocalDate.parse("2022-10-07");

    private final AggregateFixture<NationalProject, NationalProjectEvent> project = fixture();

    @Test
    void a_project_is_registered_once() {
        assertThat(project.when(register("AG-OPDC", null)).events()).containsExactly(registered());
        project.given(registered()).when(register("AG-OPDC", null)).thenNothing();
    }

    @Test
    void another_owner_of_a_registered_project_is_a_correction() {
        project.given(registered())
                .when(register("AG-MOI-OPS", null))
                .thenRejected(
                        "national-report.entry.exists",
                        "AREA-2565 is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void a_wrong_owner_is_corrected_by_the_position_of_the_registration() {
        assertThat(project.given(registered())
                        .position(5, "NP-AREA-2565", 0)
                        .when(register("AG-MOI-OPS", 5L))
                        .event(ProjectRegistered.class)
                        .owner())
                .isEqualTo("AG-MOI-OPS");
    }

    @Test
    void a_registration_is_not_corrected_by_the_position_of_a_report() {
        project.given(registered(), reported(4, "798390.00"))
                .position(6, "NP-AREA-2565", 1)
                .when(register("AG-MOI-OPS", 6L))
                .thenRejected(
                        "national-report.correction",
                        "Position 6 is not the entry that stands for AREA-2565 on NP-AREA-2565; name the position of its"
                                + " latest entry.");
    }

    @Test
    void the_fourth_quarter_of_2565_is_filed_as_it_was_reported() {
        QuarterReported report = project.given(registered())
                .when(report(4, "798390.00", totals(), FILED, null))
                .event(QuarterReported.class);

        assertThat(report.spending().spent()).isEqualTo("798390.00");
        assertThat(report.indicators()).containsExactlyElementsOf(totals());
        assertThat(report.title()).isEqualTo(registered().title());
        assertThat(report.edition()).isEqualTo(1);
        assertThat(report.effectiveOn()).isEqualTo(FILED);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void the_same_report_again_changes_nothing() {
        project.given(registered(), reported(4, "798390.00"))
                .when(report(4, "798390.00", totals(), FILED, null))
                .thenNothing();
    }

    @Test
    void a_filed_report_stands_unless_it_is_corrected() {
        project.given(registered(), reported(4, "798390.00"))
                .when(report(4, "798390.50", totals(), FILED, null))
                .thenRejected(
                        "national-report.entry.exists",
                        "2565 quarter 4 is recorded already with other content; to correct it name its position in"
                                + " corrects.");
    }

    @Test
    void a_correction_makes_a_second_edition_beside_the_first() {
        QuarterReported corrected = project.given(registered(), reported(3, "1.00"), reported(4, "798390.00"))
                .position(77, "NP-AREA-2565", 2)
                .when(report(4, "798390.50", totals(), FILED, 77L))
                .event(QuarterReported.class);

        assertThat(corrected.edition()).isEqualTo(2);
        assertThat(corrected.corrects()).isEqualTo(77);
    }

    @Test
    void the_report_of_another_quarter_is_not_corrected_with_it() {
        project.given(registered(), reported(3, "1.00"), reported(4, "798390.00"))
                .position(76, "NP-AREA-2565", 1)
                .when(report(4, "798390.50", totals(), FILED, 76L))
                .thenRejected(
                        "national-report.correction",
                        "Position 76 is not the entry that stands for 2565 quarter 4 on NP-AREA-2565; name the position of"
                                + " its latest entry.");
    }

    @Test
    void there_are_four_quarters() {
        project.given(registered())
                .when(report(5, "1.00", totals(), FILED, null))
                .thenRejected("national-report.quarter", "There is no quarter 5; name one of 1 to 4.");
    }

    @Test
    void the_fourth_quarter_ends_with_september() {
        assertThat(project.given(registered())
                        .when(report(4, "1.00", totals(), LocalDate.parse("2022-09-30"), null))
                        .warnings())
                .containsExactly(
                        "The report of quarter 4 is filed on 2022-09-30, though the quarter ends on 2022-09-30;"
                                + " check that its figures are whole.");
    }

    @Test
    void the_first_quarter_ends_with_december() {
        assertThat(project.given(registered())
                        .when(report(1, "1.00", totals(), LocalDate.parse("2022-01-01"), null))
                        .warnings())
                .isEmpty();
    }

    @Test
    void nobody_spends_less_than_nothing() {
        project.given(registered())
                .when(report(4, "-0.01", totals(), FILED, null))
                .thenRejected(
                        "national-report.spending",
                        "Spending of -0.01 or an allocation of 800000.00 baht is negative; correct the figures.");
    }

    @Test
    void more_than_was_allocated_is_remarked() {
        assertThat(project.given(registered())
                        .when(report(4, "800000.01", totals(), FILED, null))
                        .warnings())
                .containsExactly("800000.01 baht were spent of 800000.00 allocated; check the figures.");
    }

    @Test
    void nothing_at_all_may_be_spent_and_all_of_the_allocation() {
        assertThat(project.given(registered())
                        .when(report(4, "800000.00", totals(), FILED, null))
                        .warnings())
                .isEmpty();
        assertThat(fixture()
                        .given(registered())
                        .when(spent("0", "0"))
                        .event(QuarterReported.class)
                        .spending()
                        .spent())
                .isZero();
    }

    @Test
    void all_indicators_may_have_been_asked_about() {
        assertThat(project.given(registered())
                        .when(report(4, "1.00", List.of(total("CHANGED_INDICATORS", "35", "35")), FILED, null))
                        .events())
                .hasSize(1);
    }

    @Test
    void nine_of_eight_indicators_cannot_have_been_asked_about() {
        project.given(registered())
                .when(report(4, "1.00", List.of(total("CHANGED_INDICATORS", "9", "8")), FILED, null))
                .thenRejected(
                        "national-report.part",
                        "The value of CHANGED_INDICATORS is more than the whole it is out of; correct the figures.");
    }

    @Test
    void a_figure_stands_once() {
        project.given(registered())
                .when(report(4, "1.00", List.of(total("A", "1", null), total("A", "2", null)), FILED, null))
                .thenRejected(
                        "national-report.indicators",
                        "Indicators A stand more than once in the report; give each a code of its own.");
    }

    @Test
    void what_a_report_leaves_out_is_remarked() {
        assertThat(project.given(registered())
                        .when(new ReportQuarter(
                                "AREA-2565",
                                2565,
                                4,
                                null,
                                null,
                                null,
                                new Spending(new BigDecimal("1.00"), null, null),
                                null,
                                null,
                                FILED,
                                null,
                                null,
                                null))
                        .warnings())
                .containsExactly("The report of quarter 4 says nothing of outputs, outcomes, indicators; add it.");
    }

    @Test
    void a_report_is_not_filed_tomorrow() {
        project.given(registered())
                .when(report(4, "1.00", totals(), LocalDate.parse("2022-11-03"), null))
                .thenRejected(
                        "national-report.date.ahead",
                        "filedOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or correct"
                                + " the date.");
    }

    @Test
    void a_project_that_was_never_registered_is_unknown() {
        project.when(report(4, "1.00", totals(), FILED, null)).thenUnknown();
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(NationalProject.class);
    }

    private static RegisterProject register(String owner, Long corrects) {
        return new RegisterProject(
                "AREA-2565",
                new LocalizedText("โครงการ", "Project"),
                owner,
                List.of("High performance provinces"),
                LocalDate.parse("2021-10-01"),
                corrects,
                null);
    }

    private static ProjectRegistered registered() {
        return new ProjectRegistered(
                "AREA-2565",
                new LocalizedText("โครงการ", "Project"),
                "AG-OPDC",
                List.of("High performance provinces"),
                LocalDate.parse("2021-10-01"),
                null);
    }

    private static ReportedIndicator total(String code, String value, String outOf) {
        return new ReportedIndicator(
                code, code, new BigDecimal(value), outOf == null ? null : new BigDecimal(outOf), null, null);
    }

    private static List<ReportedIndicator> totals() {
        return List.of(total("PROVINCES_ASKING", "34", "76"), total("CHANGED_INDICATORS", "9", "35"));
    }

    private static ReportQuarter report(
            int quarter, String spent, List<ReportedIndicator> indicators, LocalDate filedOn, Long corrects) {
        return new ReportQuarter(
                "AREA-2565",
                2565,
                quarter,
                List.of(new Achievement("Follow-up reports", "All came in.")),
                List.of(new Achievement("Integrated provinces", "Guidelines stand.")),
                indicators,
                new Spending(new BigDecimal(spent), new BigDecimal("800000.00"), null),
                null,
                List.of("Meet online"),
                filedOn,
                null,
                corrects,
                null);
    }

    private static ReportQuarter spent(String spent, String allocated) {
        return new ReportQuarter(
                "AREA-2565",
                2565,
                4,
                null,
                null,
                null,
                new Spending(new BigDecimal(spent), new BigDecimal(allocated), null),
                null,
                null,
                FILED,
                null,
                null,
                null);
    }

    private static AggregateFixture<NationalProject, NationalProjectEvent> fixture() {
        return new AggregateFixture<>(NationalProject.class);
    }

    private static QuarterReported reported(int quarter, String spent) {
        return new QuarterReported(
                "AREA-2565",
                new LocalizedText("โครงการ", "Project"),
                2565,
                quarter,
                List.of(new Achievement("Follow-up reports", "All came in.")),
                List.of(new Achievement("Integrated provinces", "Guidelines stand.")),
                totals(),
                new Spending(new BigDecimal(spent), new BigDecimal("800000.00"), null),
                List.of(),
                List.of("Meet online"),
                1,
                FILED,
                List.of(),
                null,
                List.of());
    }
}
