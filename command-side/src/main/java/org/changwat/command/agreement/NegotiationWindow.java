package org.changwat.command.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agreement whose form is awaited.
 *
 * @param agreement id of the agreement, such as {@code PA-2557-TH-83}
 * @param proposedAt when the proposal was recorded
 * @param due moment from which silence is taken for agreement
 * @param proposal identifier of the event that proposed it, the cause of what follows
 * @param correlation correlation id of that event, or null
 * @param simulated whether it is part of a simulated year
 */
public record NegotiationWindow(
        String agreement,
        String unit,
        int fiscalYear,
        Instant proposedAt,
        Instant due,
        String proposal,
        @Nullable String correlation,
        boolean simulated) {

    NegotiationWindow dueAt(Instant moment) {
        return new NegotiationWindow(agreement, unit, fiscalYear, proposedAt, moment, proposal, correlation, simulated);
    }
}
