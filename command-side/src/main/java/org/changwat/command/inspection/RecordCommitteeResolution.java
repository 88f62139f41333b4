package org.changwat.command.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.inspection.CommitteeResolutionRecorded.Resolution;
import org.changwat.events.inspection.OversightBody;
import org.jspecify.annotations.Nullable;

/**
 * Records what a committee resolved on the overview.
 *
 * @param text the resolution as minuted
 * @param shareUsed per cent of the proposals that were put to use
 * @param decidedOn date of the meeting; the date of the authority where absent
 */
@Describes(
        th = "บันทึกมติคณะกรรมการต่อรายงานภาพรวม",
        en = "Records a committee's resolution on the overview",
        roles = {"COMMITTEE_SECRETARY", "INSPECTION_BUREAU", "PMO_OFFICE"})
public record RecordCommitteeResolution(
        int fiscalYear,
        int round,
        OversightBody body,
        Resolution resolution,
        @Nullable String text,
        @Nullable BigDecimal shareUsed,
        Authority authority,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
