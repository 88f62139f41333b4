package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    @Test
    void both_languages_hold_the_same_codes() {
        assertThat(RuleText.all("th").stringPropertyNames())
                .isEqualTo(RuleText.all("en").stringPropertyNames())
                .hasSizeGreaterThan(20);
    }

    @Test
    void both_languages_name_the_same_facts() {
        for (String code : RuleText.all("en").stringPropertyNames()) {
            assertThat(places("th", code)).as(code).isEqualTo(places("en", code));
        }
    }

    @Test
    void the_thai_messages_are_thai() {
        assertThat(RuleText.all("th").values())
                .allMatch(text -> THAI.matcher(text.toString()).find());
    }

    private static Set<String> places(String language, String code) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(RuleText.all(language).getProperty(code));
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
