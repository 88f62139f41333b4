package org.changwat.events.directory;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one person, who appears by id and role only; names and numbers are kept beside the log, where they can be erased. */
public sealed interface PersonEvent extends DomainEvent permits PersonRegistered, PersonErased {

    /** Id of the person, such as {@code PERSON-0017}. */
    String person();

    @Override
    default String aggregateId() {
        return Ids.person(person());
    }
}
