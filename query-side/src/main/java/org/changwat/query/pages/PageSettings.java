package org.changwat.query.pages;

import java.util.Locale;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages said, carried in the locale itself by its Unicode extensions: {@code th-u-ca-gregory-nu-thai} is Thai with
 * Common Era years and Thai digits. Unasked, years are of the Buddhist era in Thai and of the Common Era in English, in Arabic digits.
 */
final class PageSettings {

    private static final String CALENDAR = "ca";
    private static final String DIGITS = "nu";
    private static final String BUDDHIST = "buddhist";
    private static final String GREGORIAN = "gregory";
    private static final String THAI = "thai";
    private static final char THAI_ZERO = '๐';

    private PageSettings() {}

    /**
     * A language with the reader's settings.
     *
     * @param era {@code be} or {@code ce}; anything else leaves the language's own
     * @param digits {@code thai}; anything else leaves Arabic digits
     */
    static Locale of(Locale language, @Nullable String era, @Nullable String digits) {
        Locale.Builder settings = new Locale.Builder().setLocale(language);
        if ("be".equals(era)) {
            settings.setUnicodeLocaleKeyword(CALENDAR, BUDDHIST);
        } else if ("ce".equals(era)) {
            settings.setUnicodeLocaleKeyword(CALENDAR, GREGORIAN);
        }
        if (THAI.equals(digits)) {
            settings.setUnicodeLocaleKeyword(DIGITS, THAI);
        }
        return settings.build();
    }

    static boolean inBuddhistEra(Locale settings) {
        String calendar = settings.getUnicodeLocaleType(CALENDAR);
        return calendar == null
                ? Languages.THAI.getLanguage().equals(settings.getLanguage())
                : BUDDHIST.equals(calendar);
    }

    static boolean inThaiDigits(Locale settings) {
        return THAI.equals(settings.getUnicodeLocaleType(DIGITS));
    }

    /** A text with its digits as the settings want them. */
    static String digits(String text, Locale settings) {
        if (!inThaiDigits(settings)) {
            return text;
        }
        StringBuilder said = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            said.append(each >= '0' && each <= '9' ? (char) (each - '0' + THAI_ZERO) : each);
        }
        return said.toString();
    }
}
