package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * The unit contests the announced score of a line.
 *
 * @param claimed the score it holds to be right, at most four decimals
 * @param receivedOn the Bangkok date of recording where absent
 * @param corrects position of the open contest that this corrects
 */
@Describes(
        th = "หน่วยงานทักท้วงผลคะแนนของตัวชี้วัด",
        en = "A unit contests the announced score of a line",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record ContestScore(
        String unit,
        int fiscalYear,
        String line,
        BigDecimal claimed,
        String grounds,
        @Nullable LocalDate receivedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
