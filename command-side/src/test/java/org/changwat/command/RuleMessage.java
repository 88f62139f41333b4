package org.changwat.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages of the slices, filled in as a caller reads them. */
public final class RuleMessage {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private RuleMessage() {}

    /** The slices whose messages are read here; the scorecard's own tests read its. */
    static Stream<String> slices() {
        return Stream.of("framework", "agreement", "changerequest", "inspection", "incentive");
    }

    public static String of(String language, String code, Map<String, String> facts) {
        String text = template(language, code);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    /** The names of the facts that a message fills in. */
    static Set<String> places(String language, String code) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(template(language, code));
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    static Properties all(String slice, String language) {
        String file = "/org/changwat/command/" + slice + "/rules_" + language + ".properties";
        try (InputStream stream = RuleMessage.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String template(String language, String code) {
        return slices().map(slice -> all(slice, language).getProperty(code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + language + " message for " + code));
    }
}
