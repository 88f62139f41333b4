package org.changwat.command.draftindicator;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Records that the unit was told what was decided.
 *
 * @param letter number of the letter that tells it
 */
@Describes(
        th = "แจ้งผลการพิจารณา (ร่าง) ตัวชี้วัด",
        en = "Records that a unit was told the decision on its drafts",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record NotifyDraftIndicators(
        String unit,
        int fiscalYear,
        @Nullable String letter,
        @Nullable LocalDate notifiedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DraftIndicatorCommand {

    @Override
    public String aggregateId() {
        return Ids.draftIndicators(fiscalYear, unit);
    }
}
