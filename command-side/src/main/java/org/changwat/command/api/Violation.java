package org.changwat.command.api;

import java.util.Map;

/**
 * One thing wrong with a body.
 *
 * @param pointer RFC 6901 pointer to it, empty for the body as a whole
 * @param code key of its message in {@code problems_{th,en}.properties}
 * @param facts named values that fill the message
 */
public record Violation(String pointer, String code, Map<String, String> facts) {

    public Violation {
        facts = Map.copyOf(facts);
    }

    Violation(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
