package org.changwat.events.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A body decided on the drafts; which bodies do is a matter of the year.
 *
 * @param lines the lines as that body approved them; empty where they went back
 */
@Revision("1")
public record DraftIndicatorsDecided(
        String unit,
        int fiscalYear,
        int edition,
        Decision decision,
        List<AgreementLine> lines,
        LocalDate decidedOn,
        Authority authority,
        @Nullable Long corrects)
        implements DraftIndicatorEvent {

    public DraftIndicatorsDecided {
        lines = Copies.of(lines);
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    /** The outcome. */
    public enum Decision {
        APPROVED,
        APPROVED_WITH_CHANGES,
        RETURNED
    }
}
