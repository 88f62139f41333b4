package org.changwat.query.scorecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What changed on a card between two moments.
 *
 * @param from the earlier state; null where the card was not open yet
 * @param changes members of the card that differ, in its order
 * @param events the card's events in between, oldest first
 */
public record CardDifference(
        String unit, int fiscalYear, @Nullable State from, State to, List<Change> changes, List<Between> events) {

    /** A state of the card: the last event it rests on. */
    public record State(long position, Instant recordedAt) {

        static State of(Scorecard card) {
            return new State(card.position(), card.recordedAt());
        }
    }

    /**
     * A member that differs.
     *
     * @param path such as {@code /lines/P-1.2.1/scores/self}; members of lists go by their line, step or code
     * @param from null where it was absent
     * @param to null where it is absent
     */
    public record Change(
            String path, @Nullable JsonNode from, @Nullable JsonNode to) {}

    /** An event of the card. */
    public record Between(
            long position,
            String type,
            @Nullable String line,
            Instant recordedAt,
            @Nullable String actor) {}
}
