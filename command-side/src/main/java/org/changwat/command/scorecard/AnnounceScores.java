package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The evaluator's scores are announced to the unit, which may contest them.
 *
 * @param announcedOn the Bangkok date of recording where absent
 * @param corrects position of the announcement that this corrects
 */
@Describes(
        th = "แจ้งผลคะแนนให้หน่วยงานทราบ",
        en = "Announces the evaluator's scores to the unit",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record AnnounceScores(
        String unit,
        int fiscalYear,
        @Nullable LocalDate announcedOn,
        Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
