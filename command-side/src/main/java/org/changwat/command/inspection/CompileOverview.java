package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.jspecify.annotations.Nullable;

/**
 * Puts the region reports together to the overview; it names the regions whose report is missing.
 *
 * @param themes what the overview says, by component
 */
@Describes(
        th = "ประมวลรายงานของเขตตรวจราชการเป็นรายงานภาพรวม",
        en = "Compiles the region reports to the overview",
        roles = {"INSPECTION_BUREAU", "PMO_OFFICE"})
public record CompileOverview(
        int fiscalYear,
        int round,
        @Nullable List<Component> themes,
        @Nullable LocalDate compiledOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
