package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The overview went from one body to the next.
 *
 * @param edition the edition of the overview that was sent
 * @param letter number of the letter that went with it
 */
@Revision("1")
public record OverviewForwarded(
        int fiscalYear,
        int round,
        int edition,
        OversightBody from,
        OversightBody to,
        @Nullable String letter,
        LocalDate sentOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public OverviewForwarded {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return sentOn;
    }
}
