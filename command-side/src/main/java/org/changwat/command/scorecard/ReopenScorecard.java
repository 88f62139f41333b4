package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Opens a final card again.
 *
 * @param reopenedOn the Bangkok date of recording where absent
 * @param corrects position of the reopening as entered wrongly: its day or its authority; a correction opens nothing
 */
@Describes(
        th = "เปิดบัตรคะแนนที่สรุปผลแล้วอีกครั้งตามอำนาจของผู้อนุมัติ",
        en = "Opens a final scorecard again on a cited authority",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record ReopenScorecard(
        String unit,
        int fiscalYear,
        @Nullable LocalDate reopenedOn,
        Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
