package org.changwat.command;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where what an automation could not do is set aside, to be looked at and tried again; the app says where that is. */
@FunctionalInterface
public interface DeadLetters {

    /** The dead letters of one automation. */
    SequencedDeadLetterQueue<EventMessage<?>> forProcessor(String name);
}
