package org.changwat.app.contract;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** What each operation answers, in both languages, under its id. */
final class OperationTexts {

    private static final ResourceBundle THAI = bundle("th");
    private static final ResourceBundle ENGLISH = bundle("en");

    private OperationTexts() {}

    static Optional<String> thai(String operation) {
        return text(THAI, operation);
    }

    static Optional<String> english(String operation) {
        return text(ENGLISH, operation);
    }

    private static Optional<String> text(ResourceBundle texts, String key) {
        try {
            return Optional.of(texts.getString(key));
        } catch (MissingResourceException untold) {
            return Optional.empty();
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.changwat.app.contract.operations_" + language,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
