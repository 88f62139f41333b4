package org.changwat.events.log;

/** Another commit of the same actor already stands under this idempotency key; nothing was written. */
public class IdempotencyKeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String actor;
    private final String key;

    public IdempotencyKeyTakenException(String actor, String key) {
        super("Idempotency key " + key + " of " + actor + " is taken");
        this.actor = actor;
        this.key = key;
    }

    public String actor() {
        return actor;
    }

    public String key() {
        return key;
    }
}
