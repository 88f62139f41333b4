package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An inspector was put in charge of regions; one may hold several.
 *
 * @param person id of the person, never a name
 * @param office office the inspector acts for, such as {@code MINISTRY_OF_INTERIOR}
 * @param regions numbers of all regions now held, under the scheme
 * @param corrects position of the assignment as entered wrongly, or null
 */
@Revision("1")
public record InspectorAssigned(
        int fiscalYear,
        int round,
        String person,
        String office,
        String scheme,
        List<Integer> regions,
        LocalDate assignedOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public InspectorAssigned {
        regions = Copies.of(regions);
        warnings = Copies.of(warnings);
    }

    /** An assignment that corrects no other. */
    public InspectorAssigned(
            int fiscalYear,
            int round,
            String person,
            String office,
            String scheme,
            List<Integer> regions,
            LocalDate assignedOn,
            List<Warning> warnings) {
        this(fiscalYear, round, person, office, scheme, regions, assignedOn, null, warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return assignedOn;
    }
}
