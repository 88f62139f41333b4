package org.changwat.command;

import java.util.Map;
import org.changwat.events.Warning;

/**
 * One rule of the domain, named by the sentence it holds. A rule of kind "must" is required and rejects; one of kind
 * "should" warns. Its message stands in {@code rules_th.properties} and {@code rules_en.properties} under its code, with
 * {@code {fact}} places, and ends in the remedy.
 */
public interface Rule {

    /** Stable code, such as {@code scorecard.milestone.step-undefined}; unique over all rules. */
    String code();

    boolean isMet();

    /** Named values that fill the message: what was asked, what stands, what is allowed. */
    Map<String, String> facts();

    /** Rejects the command unless every rule is met; the first that is not gives the answer. */
    static void require(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.isMet()) {
                throw new RuleBroken(rule.code(), rule.facts());
            }
        }
    }

    /** The warnings of those rules that are not met. */
    static java.util.List<Warning> warn(Rule... rules) {
        return java.util.Arrays.stream(rules)
                .filter(rule -> !rule.isMet())
                .map(rule -> new Warning(rule.code(), rule.facts()))
                .toList();
    }
}
