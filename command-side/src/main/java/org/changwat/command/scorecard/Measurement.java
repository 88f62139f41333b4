package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/**
 * A measurement with its sequence on this card.
 *
 * <p>The one as of the latest date stands, so that a June figure entered after September's does not push it aside; a
 * correction replaces what it corrects whatever its date.
 *
 * @param origin sequence of the entry that this is a correction of, at the end of all corrections; its own where it is none
 */
record Measurement(MeasurementReported event, long sequence, long origin) {

    static Measurement latest(@Nullable Measurement standing, MeasurementReported event, long sequence) {
        if (standing == null) {
            return new Measurement(event, sequence, sequence);
        }
        if (event.corrects() != null) {
            return new Measurement(event, sequence, standing.origin());
        }
        return event.asOfDate().isBefore(standing.event().asOfDate())
                ? standing
                : new Measurement(event, sequence, sequence);
    }

    static @Nullable MeasurementReported eventOf(@Nullable Measurement measurement) {
        return measurement == null ? null : measurement.event();
    }

    /**
     * What an accepted report confirms: the figure frozen in it, or the correction that has replaced that figure since. A figure as
     * of a later date that was accepted with another report stays.
     */
    static @Nullable Measurement confirmed(
            @Nullable Measurement accepted, @Nullable Measurement frozen, Map<Long, Measurement> corrected) {
        if (frozen == null) {
            return accepted;
        }
        Measurement confirmed = corrected.getOrDefault(frozen.origin(), frozen);
        return accepted != null
                        && accepted.event().asOfDate().isAfter(confirmed.event().asOfDate())
                ? accepted
                : confirmed;
    }

    /** The last correction of each entry, by the entry's sequence: a figure that was frozen before it may be accepted after it. */
    static Map<Long, Measurement> corrected(
            Map<Long, Measurement> before, MeasurementReported event, Measurement latest) {
        if (event.corrects() == null) {
            return before;
        }
        Map<Long, Measurement> next = new TreeMap<>(before);
        next.put(latest.origin(), latest);
        return next;
    }

    /**
     * Nobody has confirmed a corrected figure, so an acceptance of the wrong one lapses, as does a verified step that is corrected.
     */
    static @Nullable Measurement unlessCorrected(
            @Nullable Measurement accepted, MeasurementReported event, Measurement live) {
        return accepted != null && event.corrects() != null && accepted.origin() == live.origin() ? null : accepted;
    }

    static boolean same(@Nullable Measurement one, @Nullable Measurement other) {
        return one != null && other != null && one.origin() == other.origin();
    }

    /** The score with the report's acceptance as its ground. */
    static Scored accepted(Scored scored) {
        return scored.score() == null
                ? scored
                : new Scored(
                        scored.score(),
                        new Derivation(
                                "ACCEPTED_WITH_REPORT",
                                Map.of(),
                                scored.score().toPlainString(),
                                List.of(scored.derivation())));
    }
}
