package org.changwat.query.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;

/**
 * Axon's queue of dead letters, which takes in an event once: one that comes again, because the batch that set it aside was
 * not finished, must not have to be dropped twice.
 */
final class SetAsideEvents extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    private final Map<String, Long> lastOfSequence = new ConcurrentHashMap<>();

    SetAsideEvents(Builder<EventMessage<?>> builder) {
        super(builder);
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        String name = sequence.toString();
        long position = CopyFold.position(letter.message());
        if (position > lastOfSequence.computeIfAbsent(name, this::lastStored)) {
            super.enqueue(name, letter);
            lastOfSequence.put(name, position);
        }
    }

    private long lastStored(String sequence) {
        long last = 0;
        for (DeadLetter<? extends EventMessage<?>> letter : deadLetterSequence(sequence)) {
            last = CopyFold.position(letter.message());
        }
        return last;
    }

    /** A segment is claimed anew: another process may have set events aside meanwhile. */
    void readAgain() {
        lastOfSequence.clear();
    }
}
