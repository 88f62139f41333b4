package org.changwat.query.report;

import java.util.regex.Pattern;

/** Thai digits (เลขไทย), which official forms are written in. What belongs to a Latin word or code, such as {@code AREA-2565}, stays. */
final class ThaiDigits {

    private static final char THAI_ZERO = '๐';

    /** Digits and Latin letters that hang together. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private ThaiDigits() {}

    static String of(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> LATIN.matcher(word.group()).find() ? word.group() : thai(word.group()));
    }

    private static String thai(String number) {
        StringBuilder thai = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char each = number.charAt(i);
            thai.append(each >= '0' && each <= '9' ? (char) (THAI_ZERO + (each - '0')) : each);
        }
        return thai.toString();
    }
}
