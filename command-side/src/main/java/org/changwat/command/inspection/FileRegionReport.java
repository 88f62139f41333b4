package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.jspecify.annotations.Nullable;

/**
 * Files the report of a region; one that lacks a component is taken and says which.
 *
 * @param components what the report holds
 */
@Describes(
        th = "ส่งรายงานการตรวจติดตามของเขตตรวจราชการ",
        en = "Files the report of an inspection region",
        roles = {"INSPECTOR", "ASSISTANT_INSPECTOR", "INSPECTION_BUREAU"})
public record FileRegionReport(
        int fiscalYear,
        int round,
        Region region,
        List<Component> components,
        @Nullable LocalDate filedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    public FileRegionReport {
        components = Copies.of(components);
    }

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
