package org.changwat.events.log;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;

/** One event as it stands in the log. */
public interface LoggedEvent {

    /** Dense 1-based position in the log. */
    long position();

    String aggregateId();

    /** 0-based sequence within its aggregate. */
    long sequence();

    /** Stable type name, see {@link org.changwat.events.EventTypes}. */
    String type();

    String revision();

    /** The event's own id. */
    String id();

    /** When the ledger took it in; never below that of an earlier position. */
    Instant recordedAt();

    /** The canonical (RFC 8785) CloudEvent text, byte for byte as stored, hashed and delivered. */
    String text();

    /** The payload, upcast to its present revision; decoded on first use. */
    DomainEvent payload();

    /** The metadata, see {@link org.changwat.events.EventMetadata}; decoded on first use. */
    Map<String, Object> metadata();
}
