package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.jspecify.annotations.Nullable;

/**
 * The region reports were put together to the overview of the round (รายงานภาพรวม).
 *
 * @param edition 1, then one more with each time it is compiled anew
 * @param regions regions whose reports it rests on
 * @param missingRegions regions without a report
 * @param incompleteRegions regions whose report lacks a component
 * @param themes what the overview says
 * @param due last day on which it would have been in time, or null where none is set
 */
@Revision("1")
public record OverviewCompiled(
        int fiscalYear,
        int round,
        int edition,
        List<Integer> regions,
        List<Integer> missingRegions,
        List<Integer> incompleteRegions,
        List<Component> themes,
        @Nullable LocalDate due,
        boolean late,
        LocalDate compiledOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public OverviewCompiled {
        regions = Copies.of(regions);
        missingRegions = Copies.of(missingRegions);
        incompleteRegions = Copies.of(incompleteRegions);
        themes = Copies.of(themes);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return compiledOn;
    }
}
