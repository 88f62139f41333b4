package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Records what OPDC makes of the drafts.
 *
 * @param remarks what is remarked on single lines
 */
@Describes(
        th = "บันทึกผลการวิเคราะห์ (ร่าง) ตัวชี้วัด",
        en = "Records the analysis of draft indicators",
        roles = {"OPDC_ANALYST"})
public record AnalyseDraftIndicators(
        String unit,
        int fiscalYear,
        String opinion,
        @Nullable List<Remark> remarks,
        @Nullable LocalDate analysedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DraftIndicatorCommand {

    @Override
    public String aggregateId() {
        return Ids.draftIndicators(fiscalYear, unit);
    }
}
