package org.changwat.query.pages;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The words of a query. Thai is written without spaces, so its words are told apart by a dictionary; each must be found somewhere, in
 * any order and in either kind of digits.
 */
record SearchTerms(List<String> words) {

    /** Nikhahit and sara aa, with a tone mark before, between or without. */
    private static final Pattern SPLIT_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");

    static SearchTerms of(String query) {
        List<String> words = new ArrayList<>();
        String text = plain(query);
        BreakIterator breaks = BreakIterator.getWordInstance(Languages.THAI);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to);
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return new SearchTerms(List.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean areIn(@Nullable String... texts) {
        List<String> all = Stream.of(texts).map(SearchTerms::plain).toList();
        return words.stream().allMatch(word -> all.stream().anyMatch(text -> text.contains(word)));
    }

    /**
     * Composed, in small letters, with Arabic digits. Normal forms leave Thai as it was typed: sara am in two halves, before or behind
     * the tone mark, and sara ae as two of sara e look the same and are made the same.
     */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (char each : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            plain.append(each >= '๐' && each <= '๙' ? (char) (each - '๐' + '0') : each);
        }
        String whole = SPLIT_AM.matcher(plain).replaceAll("$1\u0E33").replace("\u0E40\u0E40", "\u0E41");
        return whole.toLowerCase(Locale.ROOT);
    }
}
