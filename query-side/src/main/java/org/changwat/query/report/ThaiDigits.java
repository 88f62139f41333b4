package org.changwat.query.report;

/** Thai digits (เลขไทย), which official forms are written in. */
final class ThaiDigits {

    private static final char THAI_ZERO = '๐';

    private ThaiDigits() {}

    static String of(String text) {
        StringBuilder thai = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            thai.append(each >= '0' && each <= '9' ? (char) (THAI_ZERO + (each - '0')) : each);
        }
        return thai.toString();
    }
}
