package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;

/**
 * A region report went back to be amended.
 *
 * @param components the components to be amended
 * @param edition the edition that went back
 */
@Revision("1")
public record RegionReportReturned(
        int fiscalYear,
        int round,
        Region region,
        int edition,
        List<String> components,
        String note,
        LocalDate returnedOn)
        implements InspectionRoundEvent {

    public RegionReportReturned {
        components = Copies.of(components);
    }

    @Override
    public LocalDate effectiveOn() {
        return returnedOn;
    }
}
