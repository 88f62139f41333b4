package org.changwat.query.report;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Where a line may end. Thai is written without spaces between words, so a dictionary finds the words; nothing is put into the text
 * for it, which would be copied along with the text. For one document, on one thread.
 */
final class ThaiBreaks implements SplitCharacter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** What the dictionary takes apart and an official would not. */
    private static final List<String> WHOLE = List.of("ร้อยละ", "ขั้นตอน", "ตนเอง", "พ.ศ.", "ครั้งที่");

    private char[] text = {};
    private BitSet ends = new BitSet();

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] characters, PdfChunk[] chunks) {
        if (text.length != end || !Arrays.equals(text, 0, end, characters, 0, end)) {
            text = Arrays.copyOf(characters, end);
            ends = ends(new String(text));
        }
        return ends.get(current + 1);
    }

    /** The offsets behind which a line may end, the end of the text included. */
    static BitSet ends(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(THAI);
        lines.setText(text);
        BitSet ends = new BitSet(text.length() + 1);
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            ends.set(end);
        }
        WHOLE.forEach(word -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                ends.clear(at + 1, at + word.length());
            }
        });
        return ends;
    }
}
