package org.changwat.command.improvement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementReported;
import org.jspecify.annotations.Nullable;

/** Decides on improvement proposals. */
final class ProposalDecisions {

    private ProposalDecisions() {}

    static List<ImprovementEvent> decide(
            ProposalState state, ApproveImprovementProposal command, Correction correction, LocalDate today) {
        String proposal = command.aggregateId();
        List<String> partners = Copies.of(command.partners());
        LocalDate approvedOn =
                command.approvedOn() == null ? command.authority().date() : command.approvedOn();
        Rule.require(
                new ProvinceImproves(command.unit()),
                new ProposalsAreNumbered(command.proposalNo()),
                new PilotJoinsTwoProvinces(command.programme(), command.unit(), partners, command.agenda()),
                new DateIsNotAhead("approvedOn", approvedOn, today),
                new CorrectsWhatStands(proposal, "the approval", correction, state.approved()));
        partners.forEach(partner -> Rule.require(new ProvinceImproves(partner)));
        ImprovementProposalApproved event = new ImprovementProposalApproved(
                command.fiscalYear(),
                command.unit(),
                command.proposalNo(),
                command.programme(),
                command.title(),
                command.agenda(),
                command.department(),
                partners,
                Boolean.TRUE.equals(command.followUp()),
                approvedOn,
                command.authority(),
                command.corrects(),
                Rule.warn(new PilotNamesItsDepartment(command.programme(), command.title(), command.department())));
        return SaidOnce.decide(proposal, state.approved(), event, correction, false);
    }

    static List<ImprovementEvent> decide(
            ProposalState state, ReportImprovement command, Correction correction, LocalDate today) {
        String proposal = command.aggregateId();
        Logged<ImprovementProposalApproved> approved = state.approved();
        if (approved == null) {
            throw new UnknownAggregate(proposal);
        }
        LocalDate reportedOn = command.reportedOn() == null ? today : command.reportedOn();
        Logged<ImprovementReported> standing = standing(state, correction, reportedOn);
        Rule.require(
                new DateIsNotAhead("reportedOn", reportedOn, today),
                new ReportFollowsApproval(proposal, approved.event().approvedOn(), reportedOn),
                new CorrectsWhatStands(proposal, "the report", correction, standing));
        List<Evidence> evidence = Copies.of(command.evidence());
        ImprovementReported event = new ImprovementReported(
                command.fiscalYear(),
                command.unit(),
                command.proposalNo(),
                standing == null ? state.reports().size() + 1 : standing.event().reportNo(),
                command.progress(),
                command.result(),
                reportedOn,
                evidence,
                command.corrects(),
                Rule.warn(new CarryingOutIsShown(proposal, command.progress(), !evidence.isEmpty())));
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(new ProposalIsNotCarriedOutYet(proposal, state.carriedOut(), correction));
        return SaidOnce.decide("the report of " + reportedOn, standing, event, correction, false);
    }

    /** What the report would replace: the one it corrects, else the one of the same day. */
    private static @Nullable Logged<ImprovementReported> standing(
            ProposalState state, Correction correction, LocalDate reportedOn) {
        return state.reports().values().stream()
                .filter(report -> correction.isAsked()
                        ? report.sequence() == correction.sequence()
                        : report.event().reportedOn().equals(reportedOn))
                .findFirst()
                .orElse(null);
    }
}
