package org.changwat.events;

/** Keys of the metadata that every logged event carries beside its payload. All values are strings but {@link #ROLES}. */
public final class EventMetadata {

    /** Who acted: an account or {@code local-operator}, or {@code automation:<name>}. */
    public static final String ACTOR = "actor";

    /** The actor's roles, a list of strings. */
    public static final String ROLES = "roles";

    /** Id of the first message of the chain that led here. */
    public static final String CORRELATION_ID = "correlationId";

    /** Id of the message that directly caused this event. */
    public static final String CAUSATION_ID = "causationId";

    public static final String COMMAND_ID = "commandId";

    /** Name of the command that was decided, such as {@code SubmitMilestone}. */
    public static final String COMMAND = "command";

    /** The software that sent the command. */
    public static final String CLIENT = "client";

    public static final String REASON = "reason";

    /** The caller's idempotency key; unique for one actor. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** SHA-256 (hex) of the canonical command body that came under the idempotency key. */
    public static final String BODY_DIGEST = "bodyDigest";

    /** {@code "true"} on events of the simulated demo year. */
    public static final String SIMULATED = "simulated";

    /**
     * When the ledger took the event in, ISO 8601. Never stored in the metadata, where it could only repeat the log's own
     * {@code recordedat}: a stream of the log adds it on reading, because Axon's messages carry only the writer's time.
     */
    public static final String RECORDED_AT = "recordedAt";

    private EventMetadata() {}
}
