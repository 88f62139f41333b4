package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.jspecify.annotations.Nullable;

/**
 * Sends a region report back to be amended and filed anew.
 *
 * @param components the components to be amended
 * @param note what is to be amended
 */
@Describes(
        th = "ส่งคืนรายงานของเขตตรวจราชการเพื่อปรับปรุง",
        en = "Sends a region report back to be amended",
        roles = {"INSPECTION_BUREAU", "PMO_OFFICE"})
public record ReturnRegionReport(
        int fiscalYear,
        int round,
        Region region,
        @Nullable List<String> components,
        String note,
        @Nullable LocalDate returnedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
