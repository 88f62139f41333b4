package org.changwat.query.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a line, and may have moved its score.
 *
 * @param aggregate id of the card, agreement or request that it happened on
 * @param sequence within that aggregate
 * @param facts what it says, by member name of the event, values as on the wire
 * @param authority on whose authority, where it names one
 * @param corrects position of the wrong entry that it corrects, or null
 */
public record Occurrence(
        String type,
        String aggregate,
        long position,
        long sequence,
        Instant recordedAt,
        LocalDate effectiveOn,
        Map<String, String> facts,
        @Nullable Authority authority,
        List<Evidence> evidence,
        List<Warning> warnings,
        @Nullable Long corrects,
        @Nullable String actor,
        List<String> roles,
        @Nullable String reason) {

    public Occurrence {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
        roles = Copies.of(roles);
    }

    static Occurrence of(Recorded event) {
        Told told = Told.by(event.payload());
        Circumstances by = Circumstances.of(event);
        return new Occurrence(
                event.type(),
                event.aggregateId(),
                event.position(),
                event.sequence(),
                event.recordedAt(),
                event.payload().effectiveOn(),
                told.facts(),
                told.authority(),
                told.evidence(),
                event.payload().warnings(),
                told.corrects(),
                by.actor(),
                by.roles(),
                by.reason());
    }

    Occurrence saying(Map<String, String> more, @Nullable Authority by) {
        return new Occurrence(
                type,
                aggregate,
                position,
                sequence,
                recordedAt,
                effectiveOn,
                more,
                by,
                evidence,
                warnings,
                corrects,
                actor,
                roles,
                reason);
    }
}
