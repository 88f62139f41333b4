package org.changwat.events.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.LineChange;
import org.jspecify.annotations.Nullable;

/**
 * The change-request committee decided.
 *
 * @param approved the changes that stand; empty on refusal
 * @param effectiveFrom first day the amended lines hold, null on refusal
 * @param membersPresent how many members decided
 * @param corrects position of the decision as entered wrongly, or null
 */
@Revision("1")
public record IndicatorChangeDecided(
        String request,
        String unit,
        int fiscalYear,
        Decision decision,
        List<LineChange> approved,
        @Nullable LocalDate effectiveFrom,
        LocalDate decidedOn,
        Authority authority,
        @Nullable Integer membersPresent,
        @Nullable Long corrects)
        implements ChangeRequestEvent {

    public IndicatorChangeDecided {
        approved = Copies.of(approved);
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    /** The outcome. */
    public enum Decision {
        APPROVED,
        PARTIALLY_APPROVED,
        REFUSED
    }
}
