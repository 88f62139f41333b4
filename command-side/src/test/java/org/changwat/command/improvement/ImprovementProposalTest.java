package org.changwat.command.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.events.Authority;
import org.changwat.events.Evidence;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.events.improvement.ImprovementReported.Progress;
import org.junit.jupiter.api.Test;

class ImprovementProposalTest {

    private static final String PROPOSAL = "IP-2565-TH-40-1";

    private final AggregateFixture<ImprovementProposal, ImprovementEvent> proposal =
            new AggregateFixture<>(ImprovementProposal.class);

    @Test
    void a_province_has_its_proposal_approved_and_is_in_the_set_that_is_followed_up() {
        assertThat(proposal.when(approve("TH-40", null)).events()).containsExactly(approved());
    }

    @Test
    void the_same_approval_again_changes_nothing_and_another_is_a_correction() {
        proposal.given(approved()).when(approve("TH-40", null)).thenNothing();

        proposal.when(named("TH-40", "Another"))
                .thenRejected(
                        "improvement.entry.exists",
                        PROPOSAL
                                + " is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void bangkok_is_not_one_of_them() {
        proposal.when(approve("TH-10", null))
                .thenRejected(
                        "improvement.province",
                        "TH-10 is not one of the 76 provinces; name one by its code, such as TH-40.");
    }

    @Test
    void proposals_are_numbered_from_one() {
        proposal.when(new ApproveImprovementProposal(
                        2565,
                        "TH-40",
                        0,
                        Programme.HIGH_PERFORMANCE_PROVINCE,
                        "Waste",
                        null,
                        null,
                        null,
                        null,
                        authority(),
                        null,
                        null,
                        null))
                .thenRejected("improvement.number", "proposalNo is 0; number the proposals of a province from 1.");
    }

    @Test
    void a_pilot_joins_two_provinces_on_one_agenda_and_should_name_its_department() {
        ImprovementProposalApproved pilot =
                proposal.when(pilot(List.of("TH-82"), "Community tourism")).event(ImprovementProposalApproved.class);

        assertThat(pilot.partners()).containsExactly("TH-82");
        assertThat(proposal.warnings())
                .containsExactly("Pilot Community tourism does not name its department; give it once it is known.");
    }

    @Test
    void a_pilot_with_itself_is_none() {
        proposal.when(pilot(List.of("TH-84"), "Community tourism"))
                .thenRejected("improvement.pilot", wrongPilot("TH-84", "Community tourism"));
    }

    @Test
    void a_pilot_of_three_provinces_is_none() {
        proposal.when(pilot(List.of("TH-82", "TH-83"), "Community tourism"))
                .thenRejected("improvement.pilot", wrongPilot("TH-82, TH-83", "Community tourism"));
    }

    @Test
    void a_pilot_without_an_agenda_is_none() {
        proposal.when(pilot(List.of("TH-82"), null)).thenRejected("improvement.pilot", wrongPilot("TH-82", "-"));
    }

    @Test
    void a_partner_is_a_province_too() {
        proposal.when(pilot(List.of("TH-10"), "Community tourism"))
                .thenRejected(
                        "improvement.province",
                        "TH-10 is not one of the 76 provinces; name one by its code, such as TH-40.");
    }

    @Test
    void a_proposal_of_one_province_has_no_partner() {
        proposal.when(approve("TH-40", List.of("TH-36")))
                .thenRejected(
                        "improvement.pilot",
                        "HIGH_PERFORMANCE_PROVINCE of TH-40 names partners TH-36 and agenda -; a pilot names one other"
                                + " province and its agenda, any other proposal no partner.");
    }

    @Test
    void progress_is_reported_until_the_proposal_is_carried_out() {
        assertThat(proposal.given(approved(), reported(1, Progress.IN_PROGRESS, "2022-04-01"))
                        .when(report(Progress.CARRIED_OUT, "2022-10-05", letter(), null))
                        .events())
                .containsExactly(reported(2, Progress.CARRIED_OUT, "2022-10-05"));
    }

    @Test
    void what_is_carried_out_without_evidence_is_remarked() {
        assertThat(proposal.given(approved())
                        .when(report(Progress.CARRIED_OUT, "2022-10-05", null, null))
                        .warnings())
                .containsExactly(PROPOSAL + " is reported as carried out without evidence; add it.");
    }

    @Test
    void what_is_carried_out_is_not_reported_further() {
        proposal.given(approved(), reported(1, Progress.CARRIED_OUT, "2022-10-05"))
                .when(report(Progress.IN_PROGRESS, "2022-10-06", letter(), null))
                .thenRejected(
                        "improvement.report.closed",
                        PROPOSAL
                                + " is reported as carried out already; if that is wrong, name its position in corrects.");
    }

    @Test
    void a_wrong_report_is_corrected_and_keeps_its_number() {
        ImprovementReported corrected = proposal.given(approved(), reported(1, Progress.CARRIED_OUT, "2022-10-05"))
                .position(6, PROPOSAL, 1)
                .when(report(Progress.IN_PROGRESS, "2022-10-06", letter(), 6L))
                .event(ImprovementReported.class);

        assertThat(corrected.reportNo()).isEqualTo(1);
        assertThat(corrected.corrects()).isEqualTo(6);
    }

    @Test
    void the_approval_is_not_corrected_by_a_report() {
        proposal.given(approved(), reported(1, Progress.IN_PROGRESS, "2022-10-05"))
                .position(5, PROPOSAL, 0)
                .when(report(Progress.IN_PROGRESS, "2022-10-06", letter(), 5L))
                .thenRejected(
                        "improvement.correction",
                        "Position 5 is not the entry that stands for the report on " + PROPOSAL
                                + "; name the position of its latest entry.");
    }

    @Test
    void the_same_report_again_changes_nothing_and_another_of_that_day_is_a_correction() {
        proposal.given(approved(), reported(1, Progress.IN_PROGRESS, "2022-10-05"))
                .when(report(Progress.IN_PROGRESS, "2022-10-05", letter(), null))
                .thenNothing();

        proposal.when(report(Progress.CARRIED_OUT, "2022-10-05", letter(), null))
                .thenRejected(
                        "improvement.entry.exists",
                        "the report of 2022-10-05 is recorded already with other content; to correct it name its position"
                                + " in corrects.");
    }

    @Test
    void a_report_follows_the_approval() {
        proposal.given(approved())
                .when(report(Progress.IN_PROGRESS, "2021-12-31", letter(), null))
                .thenRejected(
                        "improvement.report.before-approval",
                        "A report of 2021-12-31 on " + PROPOSAL
                                + " comes before its approval on 2022-01-15; correct the date.");
    }

    @Test
    void a_report_is_not_made_tomorrow() {
        proposal.given(approved())
                .when(report(Progress.IN_PROGRESS, "2022-11-03", letter(), null))
                .thenRejected(
                        "improvement.date.ahead",
                        "reportedOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or"
                                + " correct the date.");
    }

    @Test
    void a_proposal_that_was_never_approved_is_unknown() {
        proposal.when(report(Progress.IN_PROGRESS, "2022-10-05", letter(), null))
                .thenUnknown();
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(ImprovementProposal.class);
    }

    private static String wrongPilot(String partners, String agenda) {
        return "ONE_AGENDA_TWO_PROVINCES of TH-84 names partners " + partners + " and agenda " + agenda
                + "; a pilot names one other province and its agenda, any other proposal no partner.";
    }

    private static Authority authority() {
        return new Authority("OPDC", null, null, LocalDate.parse("2022-01-15"));
    }

    private static ApproveImprovementProposal approve(String unit, List<String> partners) {
        return new ApproveImprovementProposal(
                2565,
                unit,
                1,
                Programme.HIGH_PERFORMANCE_PROVINCE,
                "Waste",
                null,
                null,
                partners,
                true,
                authority(),
                null,
                null,
                null);
    }

    private static ApproveImprovementProposal named(String unit, String title) {
        return new ApproveImprovementProposal(
                2565,
                unit,
                1,
                Programme.HIGH_PERFORMANCE_PROVINCE,
                title,
                null,
                null,
                null,
                true,
                authority(),
                null,
                null,
                null);
    }

    private static ApproveImprovementProposal pilot(List<String> partners, String agenda) {
        return new ApproveImprovementProposal(
                2565,
                "TH-84",
                1,
                Programme.ONE_AGENDA_TWO_PROVINCES,
                "Community tourism",
                agenda,
                null,
                partners,
                null,
                authority(),
                null,
                null,
                null);
    }

    private static ImprovementProposalApproved approved() {
        return new ImprovementProposalApproved(
                2565,
                "TH-40",
                1,
                Programme.HIGH_PERFORMANCE_PROVINCE,
                "Waste",
                null,
                null,
                List.of(),
                true,
                LocalDate.parse("2022-01-15"),
                authority(),
                null,
                List.of());
    }

    private static List<Evidence> letter() {
        return List.of(new Evidence(
                "Letter",
                "LETTER",
                "Provincial office",
                "KK 0017/1",
                "1",
                LocalDate.parse("2022-10-05"),
                null,
                null,
                false,
                2,
                null));
    }

    private static ReportImprovement report(
            Progress progress, String reportedOn, List<Evidence> evidence, Long corrects) {
        return new ReportImprovement(
                2565, "TH-40", 1, progress, "Waste is sorted.", LocalDate.parse(reportedOn), evidence, corrects, null);
    }

    private static ImprovementReported reported(int reportNo, Progress progress, String reportedOn) {
        return new ImprovementReported(
                2565,
                "TH-40",
                1,
                reportNo,
                progress,
                "Waste is sorted.",
                LocalDate.parse(reportedOn),
                letter(),
                null,
                List.of());
    }
}
