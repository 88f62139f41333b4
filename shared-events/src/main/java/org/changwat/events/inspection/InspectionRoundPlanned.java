package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Inspectors of the PM Office and of the Interior Ministry planned a round together.
 *
 * @param scheme scheme of the inspection regions, such as {@code 2552}; region numbers mean nothing without it (domain rule 2)
 * @param subjects what is inspected
 * @param components components that a region report is to have, as prescribed for the round
 * @param reportsDue last day for region reports
 * @param overviewDue last day for the overview, or null where none is set
 * @param approvedBy the chief inspector's approval
 * @param dispatch how สปน. sent the plan out
 */
@Revision("1")
public record InspectionRoundPlanned(
        int fiscalYear,
        int round,
        LocalDate from,
        LocalDate to,
        String scheme,
        List<String> subjects,
        List<String> components,
        LocalDate reportsDue,
        @Nullable LocalDate overviewDue,
        Authority approvedBy,
        @Nullable Dispatch dispatch,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public InspectionRoundPlanned {
        subjects = Copies.of(subjects);
        components = Copies.of(components);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return approvedBy.date();
    }

    /** The letter by which สปน. sent the plan to the inspectors of all regions. */
    public record Dispatch(
            @Nullable String letter, @Nullable LocalDate sentOn) {}
}
