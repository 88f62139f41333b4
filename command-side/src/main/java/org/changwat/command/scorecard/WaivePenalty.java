package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * An authority waives a penalty; it stands on the card and costs nothing.
 *
 * @param penalty the framework's code of the penalty
 * @param waivedOn the Bangkok date of recording where absent
 */
@Describes(
        th = "ยกเว้นการหักคะแนนเพราะส่งรายงานล่าช้า",
        en = "Waives a penalty for a late report",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record WaivePenalty(
        String unit,
        int fiscalYear,
        String penalty,
        @Nullable LocalDate waivedOn,
        Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
