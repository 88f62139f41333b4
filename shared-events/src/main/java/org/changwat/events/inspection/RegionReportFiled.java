package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.jspecify.annotations.Nullable;

/**
 * The inspectors of a region filed their report of the round.
 *
 * @param components what the report holds
 * @param missing prescribed components it lacks; empty where it is complete
 * @param due last day on which it would have been in time
 * @param edition 1, then one more with each time it is filed anew
 */
@Revision("1")
public record RegionReportFiled(
        int fiscalYear,
        int round,
        Region region,
        List<Component> components,
        List<String> missing,
        LocalDate due,
        boolean late,
        int edition,
        LocalDate filedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public RegionReportFiled {
        components = Copies.of(components);
        missing = Copies.of(missing);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return filedOn;
    }

    /** One component of a report, by code, and what it says in short. */
    public record Component(String component, @Nullable String summary) {}
}
