package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern USED = Pattern.compile("texts\\.get\\('([a-z.-]+)'\\)");

    @Test
    void every_text_is_there_in_both_languages_and_the_thai_one_is_thai() {
        ResourceBundle thai = ResourceBundle.getBundle("org.changwat.security.texts_th", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("org.changwat.security.texts_en", Locale.ROOT);

        assertThat(thai.keySet()).isEqualTo(english.keySet());
        assertThat(thai.keySet())
                .allSatisfy(key -> assertThat(thai.getString(key)).as(key).matches("(?s).*[\\u0E00-\\u0E7F].*"));
    }

    @Test
    void every_text_that_a_page_says_is_there() throws Exception {
        Set<String> keys = ResourceBundle.getBundle("org.changwat.security.texts_th", Locale.ROOT)
                .keySet();
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/templates/access"))) {
            for (Path page : pages.toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    assertThat(keys).as(page.toString()).contains(used.group(1));
                }
            }
        }
    }
}
