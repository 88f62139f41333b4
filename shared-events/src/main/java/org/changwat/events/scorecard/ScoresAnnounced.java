package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The evaluator's scores were announced to the unit, which may contest them (domain rule 25).
 *
 * @param scores the evaluator scores that were announced
 * @param totals the evaluator track as announced
 */
@Revision("1")
public record ScoresAnnounced(
        String unit,
        int fiscalYear,
        LocalDate announcedOn,
        Authority authority,
        List<AnnouncedScore> scores,
        TrackTotals totals,
        @Nullable Long corrects)
        implements ScorecardEvent {

    public ScoresAnnounced {
        scores = Copies.of(scores);
    }

    @Override
    public LocalDate effectiveOn() {
        return announcedOn;
    }

    /** The score of one line, and score x weight / 100. */
    public record AnnouncedScore(String line, BigDecimal score, BigDecimal weighted) {}
}
