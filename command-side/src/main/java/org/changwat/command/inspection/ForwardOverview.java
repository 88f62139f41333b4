package org.changwat.command.inspection;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.inspection.OversightBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends the overview to the next body.
 *
 * @param letter number of the letter that goes with it
 */
@Describes(
        th = "เสนอรายงานภาพรวมไปยังหน่วยงานหรือคณะกรรมการลำดับถัดไป",
        en = "Sends the overview to the next body",
        roles = {"INSPECTION_BUREAU", "PMO_OFFICE"})
public record ForwardOverview(
        int fiscalYear,
        int round,
        OversightBody from,
        OversightBody to,
        @Nullable String letter,
        @Nullable LocalDate sentOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
