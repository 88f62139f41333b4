package org.changwat.command.scorecard;

import java.math.BigDecimal;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.ScoreContested;
import org.jspecify.annotations.Nullable;

/**
 * A contest of a line's score, open until it is decided (domain rule 25).
 *
 * @param sequence sequence of the contest on this card
 * @param resolution null while it is open
 * @param resolvedFirst sequence of the first decision on it, -1 while open; a correction of that decision keeps its place
 * @param resolvedAt sequence of the decision that stands, -1 while open
 */
record Contest(
        ScoreContested event,
        long sequence,
        @Nullable ContestResolved resolution,
        long resolvedFirst,
        long resolvedAt) {

    static Contest open(ScoreContested event, long sequence) {
        return new Contest(event, sequence, null, -1, -1);
    }

    boolean isOpen() {
        return resolution == null;
    }

    /** The score that the decision sets; null while open and where it was dismissed. */
    @Nullable
    BigDecimal score() {
        return resolution == null ? null : resolution.score();
    }

    Contest resolved(ContestResolved decision, long at) {
        return new Contest(event, sequence, decision, isOpen() ? at : resolvedFirst, at);
    }
}
