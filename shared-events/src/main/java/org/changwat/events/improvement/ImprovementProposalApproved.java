package org.changwat.events.improvement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was approved and is to be carried out.
 *
 * @param agenda the policy issue it is about
 * @param department the one department of a pilot
 * @param partners the other province of a pilot
 * @param followUp whether it is in the set that is followed up on site
 */
@Revision("1")
public record ImprovementProposalApproved(
        int fiscalYear,
        String unit,
        int proposalNo,
        Programme programme,
        String title,
        @Nullable String agenda,
        @Nullable String department,
        List<String> partners,
        boolean followUp,
        LocalDate approvedOn,
        Authority authority,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ImprovementEvent {

    public ImprovementProposalApproved {
        partners = Copies.of(partners);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return approvedOn;
    }

    /** What it is part of. */
    public enum Programme {
        /** จังหวัดที่มีผลสัมฤทธิ์สูง: every province has its own. */
        HIGH_PERFORMANCE_PROVINCE,
        /** 1 Agenda 1 กรม 2 จังหวัด: one agenda, one department, two provinces. */
        ONE_AGENDA_TWO_PROVINCES
    }
}
