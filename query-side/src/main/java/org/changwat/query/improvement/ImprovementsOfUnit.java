package org.changwat.query.improvement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.query.projection.Recorded;

/**
 * A province's improvement proposals of a year.
 *
 * @param proposals by number
 */
record ImprovementsOfUnit(Map<Integer, Improvement> proposals) {

    static final ImprovementsOfUnit NONE = new ImprovementsOfUnit(Map.of());

    ImprovementsOfUnit {
        proposals = Collections.unmodifiableMap(new TreeMap<>(proposals));
    }

    /** A report on a proposal that is not there, as its approval always is in the log, changes nothing. */
    ImprovementsOfUnit with(ImprovementEvent event, Recorded recorded) {
        Map<Integer, Improvement> next = new TreeMap<>(proposals);
        Improvement before = proposals.get(event.proposalNo());
        if (event instanceof ImprovementProposalApproved approved) {
            next.put(event.proposalNo(), Improvement.of(before, approved, recorded));
        } else if (event instanceof ImprovementReported reported) {
            if (before != null) {
                next.put(event.proposalNo(), before.with(reported, recorded));
            }
        } else {
            throw new IllegalArgumentException("The register of improvements does not know "
                    + event.getClass().getName());
        }
        return new ImprovementsOfUnit(next);
    }
}
