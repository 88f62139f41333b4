package org.changwat.query.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.events.improvement.ImprovementReported.Progress;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * An improvement proposal and what came of it.
 *
 * @param proposal id, such as {@code IP-2565-TH-40-1}
 * @param partners the other province of a pilot
 * @param followUp whether it is in the set that is followed up on site
 * @param state how far it is by the last report; {@code APPROVED} before the first
 * @param corrects position of the approval that this one corrects
 * @param reports by number; a correction takes the place of what it corrects
 * @param position of the approval that stands
 */
public record Improvement(
        String proposal,
        int fiscalYear,
        String unit,
        int proposalNo,
        Programme programme,
        String title,
        @Nullable String agenda,
        @Nullable String department,
        List<String> partners,
        boolean followUp,
        State state,
        LocalDate approvedOn,
        Authority authority,
        @Nullable Long corrects,
        List<Warning> warnings,
        List<Report> reports,
        Instant recordedAt,
        long position) {

    /** How far a proposal is. */
    public enum State {
        APPROVED,
        IN_PROGRESS,
        CARRIED_OUT
    }

    /** What the province reported. */
    public record Report(
            int reportNo,
            Progress progress,
            String result,
            LocalDate reportedOn,
            List<Evidence> evidence,
            @Nullable Long corrects,
            List<Warning> warnings,
            Instant recordedAt,
            long position) {

        public Report {
            evidence = Copies.of(evidence);
            warnings = Copies.of(warnings);
        }
    }

    public Improvement {
        partners = Copies.of(partners);
        warnings = Copies.of(warnings);
        reports = Copies.of(reports);
    }

    static Improvement of(@Nullable Improvement before, ImprovementProposalApproved event, Recorded recorded) {
        return new Improvement(
                event.aggregateId(),
                event.fiscalYear(),
                event.unit(),
                event.proposalNo(),
                event.programme(),
                event.title(),
                event.agenda(),
                event.department(),
                event.partners(),
                event.followUp(),
                before == null ? State.APPROVED : before.state(),
                event.approvedOn(),
                event.authority(),
                event.corrects(),
                event.warnings(),
                before == null ? List.of() : before.reports(),
                recorded.recordedAt(),
                recorded.position());
    }

    Improvement with(ImprovementReported event, Recorded recorded) {
        List<Report> next = new ArrayList<>(reports);
        next.removeIf(each -> each.reportNo() == event.reportNo());
        next.add(new Report(
                event.reportNo(),
                event.progress(),
                event.result(),
                event.reportedOn(),
                event.evidence(),
                event.corrects(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position()));
        next.sort(Comparator.comparingInt(Report::reportNo));
        State reached =
                next.get(next.size() - 1).progress() == Progress.CARRIED_OUT ? State.CARRIED_OUT : State.IN_PROGRESS;
        return new Improvement(
                proposal,
                fiscalYear,
                unit,
                proposalNo,
                programme,
                title,
                agenda,
                department,
                partners,
                followUp,
                reached,
                approvedOn,
                authority,
                corrects,
                warnings,
                next,
                recordedAt,
                position);
    }

    /** Whether the province leads it or takes part in it. */
    boolean concerns(String province) {
        return unit.equals(province) || partners.contains(province);
    }
}
