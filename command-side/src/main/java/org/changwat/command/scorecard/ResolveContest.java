package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.scorecard.ContestResolved.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A contest is decided; upheld wholly or in part, it sets the evaluator score.
 *
 * @param score the score that holds: needed where partly upheld, the claimed one where upheld, absent where dismissed
 * @param decidedOn the Bangkok date of recording where absent
 * @param corrects position of the decision that this corrects
 */
@Describes(
        th = "ตัดสินการทักท้วงผลคะแนน",
        en = "Decides a contest of a score",
        roles = {"COMMITTEE_SECRETARY", "OPDC_ANALYST"})
public record ResolveContest(
        String unit,
        int fiscalYear,
        String line,
        Decision decision,
        @Nullable BigDecimal score,
        @Nullable LocalDate decidedOn,
        Authority authority,
        String rationale,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
