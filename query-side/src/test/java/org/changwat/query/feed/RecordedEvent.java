package org.changwat.query.feed;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.LoggedEvent;

/** A logged event that is only its text: the feed must never ask for more. */
record RecordedEvent(long position, String aggregateId, String type, String text) implements LoggedEvent {

    @Override
    public long sequence() {
        return 0;
    }

    @Override
    public String revision() {
        return "1";
    }

    @Override
    public String id() {
        return "e-" + position;
    }

    @Override
    public Instant recordedAt() {
        return Instant.parse("2014-07-01T03:00:00Z").plusSeconds(position);
    }

    @Override
    public DomainEvent payload() {
        throw new AssertionError("The feed decoded a payload");
    }

    @Override
    public Map<String, Object> metadata() {
        throw new AssertionError("The feed decoded metadata");
    }
}
