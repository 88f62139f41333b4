package org.changwat.command.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The messages of this slice, filled in as a caller reads them. */
final class RuleText {

    private RuleText() {}

    static String of(String language, String code, Map<String, String> facts) {
        String text = Objects.requireNonNull(all(language).getProperty(code), code);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    static Properties all(String language) {
        try (InputStream stream = RuleText.class.getResourceAsStream("rules_" + language + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
