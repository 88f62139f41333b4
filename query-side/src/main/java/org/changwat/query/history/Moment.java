package org.changwat.query.history;

import java.time.Instant;
import java.time.LocalDate;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What of the log a reading takes in. The two times of an event (domain rule 4) give two readings, which may be combined.
 *
 * <p>{@code asOf} and {@code position} ask what the ledger knew then: they cut the log, so totals and lines always agree.
 * {@code effectiveOn} asks what holds on a business day by what is known now (or, combined, was known then): an event counts once its
 * own effective date has come, in the order of the log. A score that was recorded for an earlier day while later work was in the
 * ledger already rests on that work too; such lines are marked, see {@code restsOnLater} of a card's line.
 *
 * @param asOf recorded at or before it; null for no bound
 * @param position the last position taken in; null for no bound
 * @param effectiveOn effective on or before it, Asia/Bangkok; null for no bound
 */
public record Moment(
        @Nullable Instant asOf,
        @Nullable Long position,
        @Nullable LocalDate effectiveOn) {

    /** All that is known now. */
    public static final Moment NOW = new Moment(null, null, null);

    public static Moment atPosition(long position) {
        return new Moment(null, position, null);
    }

    public static Moment at(Instant instant) {
        return new Moment(instant, null, null);
    }

    public boolean isNow() {
        return asOf == null && position == null && effectiveOn == null;
    }

    /** Whether the ledger knew the event by then. */
    public boolean knew(Recorded event) {
        return (asOf == null || !event.recordedAt().isAfter(asOf))
                && (position == null || event.position() <= position);
    }

    /** Whether the event had taken effect by the business day asked for. */
    public boolean inEffect(Recorded event) {
        return effectiveOn == null || !event.payload().effectiveOn().isAfter(effectiveOn);
    }
}
