package org.changwat.query.pages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words for what the rules remarked on an event. The rules' texts live where the rules do, on the command side; the app bridges the
 * two. Without a bridge a page shows the code and its facts.
 */
@FunctionalInterface
public interface RuleTexts {

    /**
     * The message of a warning.
     *
     * @param code stable code, such as {@code scorecard.milestone.gap}
     * @param language Thai or English
     * @return empty where the code is not known
     */
    Optional<String> text(String code, Map<String, String> facts, Locale language);
}
