package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Evidence;
import org.changwat.events.Track;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.jspecify.annotations.Nullable;

/**
 * One change of a line's score on one track, with why it is what it is.
 *
 * @param nature whether the state of things changed or a wrong entry was corrected (domain rule 18)
 * @param cause what moved it
 * @param authority who ordered it, where an amendment or a close named one
 * @param decisions the request, its decision and the agreement's amendment that stand behind an amendment of the card
 * @param totals the track's total after it
 */
public record ScoreChange(
        long position,
        Instant recordedAt,
        LocalDate effectiveOn,
        Track track,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal weightedFrom,
        @Nullable BigDecimal weightedTo,
        BigDecimal weight,
        Nature nature,
        Occurrence cause,
        @Nullable String reason,
        @Nullable Authority authority,
        List<Occurrence> decisions,
        @Nullable String actor,
        List<String> roles,
        String ruleVersion,
        Derivation derivation,
        List<Evidence> evidence,
        Totals totals,
        boolean simulated) {}
