package org.changwat.command;

import org.jspecify.annotations.Nullable;

/**
 * The entry that a command corrects: named by its position in the log, matched by its place on an aggregate, which knows only
 * sequences (domain rule 18).
 *
 * @param position as the caller named it, or null where nothing is corrected
 * @param aggregateId aggregate of the event at that position, or null where the log ends before it
 * @param sequence that event's sequence there, or -1
 */
public record Correction(@Nullable Long position, @Nullable String aggregateId, long sequence) {

    public static final Correction NONE = new Correction(null, null, -1);

    /** Looks up what stands at the position that the command names, if it names one. */
    public static Correction of(@Nullable Long position, LoggedPositions log) {
        if (position == null) {
            return NONE;
        }
        return log.at(position)
                .map(place -> new Correction(position, place.aggregateId(), place.sequence()))
                .orElse(new Correction(position, null, -1));
    }

    public boolean isAsked() {
        return position != null;
    }

    /** Whether nothing is corrected, or exactly the entry that stands. */
    public boolean fits(String aggregate, @Nullable Logged<?> standing) {
        return position == null || standing != null && aggregate.equals(aggregateId) && sequence == standing.sequence();
    }
}
