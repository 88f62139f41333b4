package org.changwat.command.imports;

import java.util.Map;

/** The file as a whole cannot be taken. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> facts;

    Unreadable(int status, String code, Map<String, String> facts) {
        super(code);
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    Unreadable(String code) {
        this(400, code, Map.of());
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> facts() {
        return facts;
    }
}
