package org.changwat.command.improvement;

import java.util.HashMap;
import java.util.Map;
import org.changwat.command.Logged;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.events.improvement.ImprovementReported.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the proposal is now.
 *
 * @param reports by number
 * @param events how many events are folded in
 */
record ProposalState(
        @Nullable Logged<ImprovementProposalApproved> approved,
        Map<Integer, Logged<ImprovementReported>> reports,
        long events) {

    static final ProposalState NONE = new ProposalState(null, Map.of(), 0);

    ProposalState evolve(ImprovementEvent event) {
        if (event instanceof ImprovementProposalApproved proposal) {
            return new ProposalState(new Logged<>(proposal, events), reports, events + 1);
        }
        if (event instanceof ImprovementReported report) {
            Map<Integer, Logged<ImprovementReported>> copy = new HashMap<>(reports);
            copy.put(report.reportNo(), new Logged<>(report, events));
            return new ProposalState(approved, Map.copyOf(copy), events + 1);
        }
        throw new IllegalStateException("no proposal knows " + event);
    }

    boolean carriedOut() {
        return reports.values().stream().anyMatch(report -> report.event().progress() == Progress.CARRIED_OUT);
    }
}
