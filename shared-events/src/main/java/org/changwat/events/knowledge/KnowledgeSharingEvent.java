package org.changwat.events.knowledge;

import org.changwat.events.DomainEvent;

/** An event of one knowledge event or of one good practice. */
public sealed interface KnowledgeSharingEvent extends DomainEvent
        permits KnowledgeEventRecorded, GoodPracticePublished {

    int fiscalYear();
}
