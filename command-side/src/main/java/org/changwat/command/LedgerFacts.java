package org.changwat.command;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads what another aggregate holds, straight from the log, for a decision that rests on it. */
public class LedgerFacts {

    private final EventStore events;

    public LedgerFacts(EventStore events) {
        this.events = events;
    }

    /**
     * Folds the events of an aggregate.
     *
     * @param <S> the folded state
     * @param <E> the family of its events
     * @return the state with the sequence of the last event it rests on, or empty for an unknown aggregate
     */
    public <S, E> Optional<Fact<S>> of(String aggregateId, S initial, Class<E> family, BiFunction<S, E, S> evolve) {
        S state = initial;
        long sequence = -1;
        Iterator<? extends DomainEventMessage<?>> stream =
                events.readEvents(aggregateId).asStream().iterator();
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            state = evolve.apply(state, family.cast(event.getPayload()));
            sequence = event.getSequenceNumber();
        }
        return sequence < 0 ? Optional.empty() : Optional.of(new Fact<>(state, sequence));
    }

    /**
     * What an aggregate held when it was read; the sequence is pinned in the event that rests on it.
     *
     * @param sequence sequence of the last event folded in
     */
    public record Fact<S>(S state, long sequence) {}
}
