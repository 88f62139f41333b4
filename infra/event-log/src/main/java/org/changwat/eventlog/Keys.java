package org.changwat.eventlog;

/** What is unique in the log, as the strings under its one unique index. */
final class Keys {

    private static final String EVENT = "event#";
    private static final String IDEMPOTENCY = "idem#";

    private Keys() {}

    /** Key of an aggregate's event. */
    static String of(String aggregate, long sequence) {
        if (aggregate.startsWith(EVENT) || aggregate.startsWith(IDEMPOTENCY)) {
            throw new IllegalArgumentException("No aggregate may be named " + aggregate);
        }
        return aggregate + "#" + sequence;
    }

    /** Key of an event that belongs to no aggregate. */
    static String ofEvent(String id) {
        return EVENT + id;
    }

    /** Key of a command's idempotency key; an actor's own # cannot shift the border between the two. */
    static String ofIdempotency(String actor, String key) {
        return IDEMPOTENCY + actor.replace("%", "%25").replace("#", "%23") + "#" + key;
    }

    static boolean isIdempotency(String key) {
        return key.startsWith(IDEMPOTENCY);
    }
}
