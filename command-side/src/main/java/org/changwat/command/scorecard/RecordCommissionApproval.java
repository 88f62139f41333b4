package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * อ.ก.พ.ร. or ก.พ.ร. approved the final result.
 *
 * @param approvedOn the Bangkok date of recording where absent
 * @param corrects position of the approval that this corrects
 */
@Describes(
        th = "บันทึกมติเห็นชอบผลคะแนนของ อ.ก.พ.ร./ก.พ.ร.",
        en = "Records that the commission approved the final result",
        roles = {"COMMITTEE_SECRETARY", "OPDC_ANALYST"})
public record RecordCommissionApproval(
        String unit,
        int fiscalYear,
        @Nullable LocalDate approvedOn,
        Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
