package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Puts an inspector in charge of regions of a round.
 *
 * @param person id of the person, never a name
 * @param office office the inspector acts for, such as {@code MINISTRY_OF_INTERIOR}
 * @param regions numbers of all regions the inspector holds, under the scheme of the round
 */
@Describes(
        th = "มอบหมายผู้ตรวจราชการให้รับผิดชอบเขตตรวจราชการ",
        en = "Puts an inspector in charge of inspection regions",
        roles = {"INSPECTION_BUREAU", "PMO_OFFICE"})
public record AssignInspector(
        int fiscalYear,
        int round,
        String person,
        String office,
        List<Integer> regions,
        @Nullable LocalDate assignedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    public AssignInspector {
        regions = Copies.of(regions);
    }

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
