package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Closes the card: evaluator scores become final.
 *
 * @param finalizedOn the Bangkok date of recording where absent
 * @param authority needed where something is still open (domain rule 25)
 */
@Describes(
        th = "สรุปผลคะแนนสุดท้ายและปิดบัตรคะแนน",
        en = "Closes the scorecard: evaluator scores become final",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record FinalizeScorecard(
        String unit,
        int fiscalYear,
        @Nullable LocalDate finalizedOn,
        @Nullable Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
