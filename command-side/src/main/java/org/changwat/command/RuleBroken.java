package org.changwat.command;

import java.util.Map;

/** A rule said no; nothing was written. Answered as 422 with the rule's code, facts and remedy. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> facts;

    public RuleBroken(String code, Map<String, String> facts) {
        super(code + " " + facts);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    /** Whether somebody tried to judge what they submitted, which is kept among the refusals too. */
    public boolean isOfOwnWork() {
        return code.endsWith(".judges-own-work");
    }

    public Map<String, String> facts() {
        return facts;
    }
}
