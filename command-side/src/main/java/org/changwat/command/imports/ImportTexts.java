package org.changwat.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.command.api.Languages;
import org.changwat.command.api.RuleMessages;

/** Says why a row or a file is not taken: in the words of this package, else in those of the gate and its rules. */
final class ImportTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final RuleMessages rules;
    private final Map<Locale, Properties> texts = new HashMap<>();

    ImportTexts(RuleMessages rules) {
        this.rules = rules;
        List.of(Languages.THAI, Languages.ENGLISH).forEach(language -> texts.put(language, read(language)));
    }

    String text(String code, Map<String, String> facts, Locale language) {
        String own = texts.getOrDefault(language, new Properties()).getProperty(code);
        return own == null
                ? rules.text(code, facts, language)
                : PLACE.matcher(own)
                        .replaceAll(
                                place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
    }

    private static Properties read(Locale language) {
        String file = "imports_" + language.getLanguage() + ".properties";
        try (InputStream stream = ImportTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
