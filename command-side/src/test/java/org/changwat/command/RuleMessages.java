package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages of a slice, filled in as a caller reads them, and what holds for all of them. */
public final class RuleMessages {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    private RuleMessages() {}

    /**
     * The message of a code with its facts filled in.
     *
     * @param slice any class of the slice's package
     */
    public static String text(Class<?> slice, String language, String code, Map<String, String> facts) {
        String text = Objects.requireNonNull(all(slice, language).getProperty(code), code);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    /** Every rule of the slice has its message in both languages, with the same facts, and no message is without its rule. */
    public static void holdForEveryRuleOf(Class<?> slice) {
        Properties th = all(slice, "th");
        Properties en = all(slice, "en");
        assertThat(codes(slice)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
        assertThat(th.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String code : en.stringPropertyNames()) {
            assertThat(places(th, code)).as(code).isEqualTo(places(en, code));
            assertThat(THAI.matcher(th.getProperty(code)).find()).as(code).isTrue();
        }
    }

    private static Properties all(Class<?> slice, String language) {
        try (InputStream stream = slice.getResourceAsStream("rules_" + language + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(Class<?> slice) {
        try (Stream<Path> files = Files.list(home(slice))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file -> slice.getPackageName() + "." + file.replace(".class", ""))
                    .map(RuleMessages::load)
                    .filter(type -> type.isRecord() && Rule.class.isAssignableFrom(type))
                    .map(RuleMessages::code)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the slice's own classes lie, not those of its tests. */
    private static Path home(Class<?> slice) {
        try {
            URL file = Objects.requireNonNull(slice.getResource(slice.getSimpleName() + ".class"));
            return Objects.requireNonNull(Path.of(file.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule's code does not depend on what it is asked about, so it is read from a rule about nothing. */
    private static String code(Class<?> rule) {
        try {
            Constructor<?> constructor = rule.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            return ((Rule) constructor.newInstance(nothing)).code();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> places(Properties messages, String code) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(messages.getProperty(code));
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
