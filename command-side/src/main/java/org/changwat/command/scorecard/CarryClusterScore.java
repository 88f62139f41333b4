package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Brings a score of the cluster's card to a member's.
 *
 * @param clusterSequence sequence of the score's event on the cluster's card
 * @param score null where the cluster's line bears none any more
 * @param nature whether the cluster's score changed or was corrected
 */
@Describes(
        th = "นำคะแนนของกลุ่มจังหวัดมาลงในบัตรคะแนนของจังหวัดสมาชิก (ระบบส่งเอง)",
        en = "Carries a score of the cluster's card to a member's (sent by automation)",
        roles = {})
public record CarryClusterScore(
        String unit,
        int fiscalYear,
        String line,
        Track track,
        String cluster,
        long clusterSequence,
        @Nullable BigDecimal score,
        Nature nature,
        LocalDate effectiveOn,
        @Nullable String reason)
        implements ScorecardCommand {}
