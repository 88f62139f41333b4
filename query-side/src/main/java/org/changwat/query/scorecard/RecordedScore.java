package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Track;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A recorded score of a line, before its cause is joined to it.
 *
 * @param causeSequence sequence of its cause on the same card
 * @param totals the track's total after it
 */
record RecordedScore(
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
        String cause,
        long causeSequence,
        String ruleVersion,
        Derivation derivation,
        Totals totals,
        @Nullable String actor,
        List<String> roles,
        @Nullable String reason,
        boolean simulated) {

    static RecordedScore of(ScoreRecorded event, Recorded recorded) {
        Circumstances by = Circumstances.of(recorded);
        return new RecordedScore(
                recorded.position(),
                recorded.recordedAt(),
                event.effectiveOn(),
                event.track(),
                event.from(),
                event.to(),
                event.weightedFrom(),
                event.weightedTo(),
                event.weight(),
                event.nature(),
                event.cause(),
                event.causeSequence(),
                event.ruleVersion(),
                event.derivation(),
                Totals.of(event.totals()),
                by.actor(),
                by.roles(),
                by.reason(),
                by.simulated());
    }
}
