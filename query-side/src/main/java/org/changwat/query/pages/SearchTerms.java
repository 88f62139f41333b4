package org.changwat.query.pages;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The words of a query. Thai is written without spaces, so its words are told apart by a dictionary; each must be found somewhere, in
 * any order and in either kind of digits.
 */
record SearchTerms(List<String> words) {

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

    /** Composed, in small letters, with Arabic digits. */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (char each : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            plain.append(each >= '๐' && each <= '๙' ? (char) (each - '๐' + '0') : each);
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
