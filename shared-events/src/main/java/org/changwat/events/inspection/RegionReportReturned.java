package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.jspecify.annotations.Nullable;

/**
 * A region report went back to be amended.
 *
 * @param components the components to be amended
 * @param edition the edition that went back
 * @param corrects position of the return as entered wrongly, or null
 */
@Revision("1")
public record RegionReportReturned(
        int fiscalYear,
        int round,
        Region region,
        int edition,
        List<String> components,
        String note,
        LocalDate returnedOn,
        @Nullable Long corrects)
        implements InspectionRoundEvent {

    public RegionReportReturned {
        components = Copies.of(components);
    }

    /** A return that corrects no other. */
    public RegionReportReturned(
            int fiscalYear,
            int round,
            Region region,
            int edition,
            List<String> components,
            String note,
            LocalDate returnedOn) {
        this(fiscalYear, round, region, edition, components, note, returnedOn, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return returnedOn;
    }
}
