package org.changwat.events.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A committee resolved on the overview.
 *
 * @param edition the edition of the overview it had before it, or null where none was compiled
 * @param no which of the resolutions of this body in the round it is, from 1; a correction keeps it
 * @param text the resolution as minuted
 * @param shareUsed per cent of the proposals that were put to use
 */
@Revision("1")
public record CommitteeResolutionRecorded(
        int fiscalYear,
        int round,
        @Nullable Integer edition,
        OversightBody body,
        int no,
        Resolution resolution,
        @Nullable String text,
        @Nullable BigDecimal shareUsed,
        LocalDate decidedOn,
        Authority authority,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public CommitteeResolutionRecorded {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    /** What a committee makes of an overview. */
    public enum Resolution {
        AGREED,
        AGREED_WITH_AMENDMENTS,
        NOTED,
        RETURNED
    }
}
