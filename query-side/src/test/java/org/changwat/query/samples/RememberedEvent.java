package org.changwat.query.samples;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventTypes;
import org.changwat.events.log.LoggedEvent;

/** A logged event by its payload; it has no stored text. */
record RememberedEvent(
        long position, long sequence, Instant recordedAt, DomainEvent payload, Map<String, Object> metadata)
        implements LoggedEvent {

    @Override
    public String aggregateId() {
        return payload.aggregateId();
    }

    @Override
    public String type() {
        return EventTypes.nameOf(payload.getClass());
    }

    @Override
    public String revision() {
        return EventTypes.revisionOf(payload.getClass());
    }

    @Override
    public String id() {
        return "e-" + position;
    }

    @Override
    public String text() {
        throw new AssertionError("A view reads payloads, never texts");
    }
}
