package org.changwat.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.command.Command;

/**
 * Codes and facts as sentences in Thai and English: the rules of every slice from its {@code rules_{th,en}.properties}, all other
 * problems from this package's {@code problems_{th,en}.properties}. A place in a message is {@code {fact}}.
 */
public final class RuleMessages {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    /**
     * Reads the messages.
     *
     * @param families one type a slice, beside which its rules' messages stand
     */
    public RuleMessages(List<Class<? extends Command>> families) {
        for (Locale language : Languages.ALL) {
            Map<String, String> all = new TreeMap<>();
            families.forEach(family -> add(family, "rules_", language, all));
            add(RuleMessages.class, "problems_", language, all);
            texts.put(language, Collections.unmodifiableMap(all));
        }
    }

    /** The sentence, or the code itself where it has none. */
    public String text(String code, Map<String, String> facts, Locale language) {
        String message = all(language).getOrDefault(code, code);
        Matcher places = PLACE.matcher(message);
        return places.replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
    }

    /** Whether there is a sentence for a code. */
    public boolean has(String code) {
        return all(Languages.ALL.get(0)).containsKey(code);
    }

    /** Every message of a language by code, its places not filled. */
    Map<String, String> all(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static void add(Class<?> owner, String prefix, Locale language, Map<String, String> all) {
        String file = prefix + language.getLanguage() + ".properties";
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(owner.getPackageName() + " has no " + file);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                for (String code : properties.stringPropertyNames()) {
                    if (all.put(code, properties.getProperty(code)) != null) {
                        throw new IllegalStateException("Two messages are named " + code);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
