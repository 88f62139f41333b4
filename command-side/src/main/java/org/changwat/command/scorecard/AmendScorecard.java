package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * Brings an amended agreement's lines to the card and scores it again (domain rule 13).
 *
 * @param request the change request carried out; null where the agreement was corrected
 * @param agreementSequence sequence of the amendment on the agreement
 */
@Describes(
        th = "ปรับบัตรคะแนนตามคำรับรองที่แก้ไขแล้วและคำนวณคะแนนใหม่ (ระบบส่งเอง)",
        en = "Amends the card's lines as the agreement was amended and scores them again (sent by automation)",
        roles = {})
public record AmendScorecard(
        String unit,
        int fiscalYear,
        @Nullable String request,
        long agreementSequence,
        List<Amendment> amendments,
        LocalDate effectiveFrom,
        @Nullable String reason)
        implements ScorecardCommand {

    public AmendScorecard {
        amendments = Copies.of(amendments);
    }
}
