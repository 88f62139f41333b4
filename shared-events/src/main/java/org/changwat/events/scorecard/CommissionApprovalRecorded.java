package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/** อ.ก.พ.ร. or ก.พ.ร. approved the final result (domain rule 25). */
@Revision("1")
public record CommissionApprovalRecorded(
        String unit,
        int fiscalYear,
        LocalDate approvedOn,
        Authority authority,
        @Nullable Long corrects) implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return approvedOn;
    }
}
