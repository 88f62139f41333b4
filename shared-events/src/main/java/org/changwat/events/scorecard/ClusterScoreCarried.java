package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Track;
import org.jspecify.annotations.Nullable;

/**
 * A score of the cluster's card reached a member's card: scored once, landing on every member.
 *
 * @param clusterSequence sequence of the {@link ScoreRecorded} on the cluster's card
 * @param score null where the cluster's line no longer bears one
 */
@Revision("1")
public record ClusterScoreCarried(
        String unit,
        int fiscalYear,
        String line,
        Track track,
        String cluster,
        long clusterSequence,
        @Nullable BigDecimal score,
        LocalDate effectiveOn)
        implements ScorecardEvent {}
