package org.changwat.events;

import java.util.Map;

/**
 * A "should" of the sources that was not met: recorded, never a rejection.
 *
 * @param code stable code, such as {@code scorecard.milestone.gap}
 * @param facts named values that fill the code's Thai and English message
 */
public record Warning(String code, Map<String, String> facts) {

    public Warning {
        facts = Map.copyOf(facts);
    }
}
