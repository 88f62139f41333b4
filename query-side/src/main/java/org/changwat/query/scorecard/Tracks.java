package org.changwat.query.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.changwat.events.Track;
import org.jspecify.annotations.Nullable;

/**
 * A value for each track, side by side (domain rule 18); null where a track has none.
 *
 * @param settled on the final track; {@code final} on the wire
 */
public record Tracks<T>(
        @Nullable T self,
        @Nullable T evaluator,
        @JsonProperty("final") @Nullable T settled) {

    static <T> Tracks<T> none() {
        return new Tracks<>(null, null, null);
    }

    public @Nullable T of(Track track) {
        return switch (track) {
            case SELF -> self;
            case EVALUATOR -> evaluator;
            case FINAL -> settled;
        };
    }

    Tracks<T> with(Track track, @Nullable T value) {
        return switch (track) {
            case SELF -> new Tracks<>(value, evaluator, settled);
            case EVALUATOR -> new Tracks<>(self, value, settled);
            case FINAL -> new Tracks<>(self, evaluator, value);
        };
    }
}
