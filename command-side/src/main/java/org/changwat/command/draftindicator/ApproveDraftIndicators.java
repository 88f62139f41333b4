package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Records the decision of one of the bodies that decide on drafts in this year.
 *
 * @param lines the lines as changed, with {@code APPROVED_WITH_CHANGES}
 * @param authority the body that decides
 * @param decidedOn date of the meeting; the date of the authority where absent
 */
@Describes(
        th = "บันทึกมติต่อ (ร่าง) ตัวชี้วัด",
        en = "Records the decision of a body on draft indicators",
        roles = {"COMMITTEE_SECRETARY"})
public record ApproveDraftIndicators(
        String unit,
        int fiscalYear,
        Decision decision,
        @Nullable List<AgreementLine> lines,
        Authority authority,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DraftIndicatorCommand {

    @Override
    public String aggregateId() {
        return Ids.draftIndicators(fiscalYear, unit);
    }
}
