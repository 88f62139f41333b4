package org.changwat.query.changerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The committee's decision.
 *
 * @param approved the changes that stand; empty on refusal
 * @param position of the decision in the log
 */
public record Decided(
        IndicatorChangeDecided.Decision outcome,
        List<LineChange> approved,
        @Nullable LocalDate effectiveFrom,
        LocalDate decidedOn,
        Authority authority,
        @Nullable Integer membersPresent,
        Instant recordedAt,
        long position) {

    public Decided {
        approved = Copies.of(approved);
    }

    static Decided of(IndicatorChangeDecided event, Recorded recorded) {
        return new Decided(
                event.decision(),
                event.approved(),
                event.effectiveFrom(),
                event.decidedOn(),
                event.authority(),
                event.membersPresent(),
                recorded.recordedAt(),
                recorded.position());
    }
}
