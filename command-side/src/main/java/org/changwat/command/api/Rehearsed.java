package org.changwat.command.api;

import java.util.Map;

/** Thrown once a rehearsed command is decided, so that its unit of work is rolled back before anything of it is appended. */
final class Rehearsed extends RuntimeException {

    /** Metadata that asks for a rehearsal; it stands in no event, since none is written. */
    static final String ASKED_FOR = "rehearsal";

    private static final long serialVersionUID = 1L;

    Rehearsed() {
        super("Decided, and not to be written", null, false, false);
    }

    static boolean isAskedFor(Map<String, ?> metadata) {
        return metadata.containsKey(ASKED_FOR);
    }
}
