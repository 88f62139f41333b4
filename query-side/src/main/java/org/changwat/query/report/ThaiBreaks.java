package org.changwat.query.report;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a line may end. Thai is written without spaces between words, so a dictionary finds the words; nothing is put into the text
 * for it, which would be copied along with the text. For one document, on one thread.
 */
final class ThaiBreaks implements SplitCharacter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** What the dictionary takes apart and an official would not. */
    private static final List<String> WHOLE = List.of(
            "ร้อยละ",
            "ขั้นตอน",
            "ตนเอง",
            "ตัวชี้วัด",
            "ครั้งที่",
            "วันที่",
            "ยาเสพติด",
            "หมู่บ้าน",
            "รายละเอียด",
            "คณะทำงาน",
            "คณะกรรมการ",
            "ทำงาน",
            "วันทำการ",
            "ไตรมาส",
            "ล่าช้า",
            "ผลผลิต",
            "ผลลัพธ์",
            "สัมฤทธิ์",
            "สำนักงาน",
            "นวัตกรรม",
            "วีดิทัศน์",
            "โมเดล",
            "ประสานงาน",
            "ภาพรวม",
            "ปรับลด",
            "รายได้",
            "รับทราบ",
            "เห็นชอบ",
            "ลงนาม",
            "เห็นด้วย",
            "เบิกจ่าย",
            "ดำเนินงาน",
            "ดำเนินการ",
            "ข้อเสนอแนะ",
            "คำรับรอง",
            "ส่วนราชการ",
            "จัดทำ",
            "ได้รับ",
            "ช่องทาง",
            "ตัวตั้ง",
            "ตัวหาร",
            "ชายแดน",
            "ส่งออก",
            "รูปแบบ",
            "แห่งชาติ",
            "คำขอ",
            "ตัวอย่าง",
            "อาชญากรรม",
            "ยางพารา",
            "ปาล์มน้ำมัน",
            "วิดีโอ",
            "วีดีโอ",
            "ดูแล");

    /** An abbreviation such as ก.น.จ. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:[ก-ฮ]{1,3}\\.)+");

    /** What a number, a mark or an ending clings to: พ.ศ. ๒๕๕๗, ครั้งที่ ๔, คณะทำงานฯ. */
    private static final Pattern CLINGS = Pattern.compile("(?:พ\\.ศ\\.|ที่) (?=[0-9๐-๙])|(?=[ฯๆ])");

    /** One letter that the dictionary leaves over, with the marks on it. */
    private static final Pattern LEFT_OVER = Pattern.compile("[ก-ฮ][\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*");

    /** Words that are no longer than one letter with its marks, and all the same are words. */
    private static final Set<String> SHORT = Set.of("มี", "ปี", "ดี", "นี้", "สู่", "รู้", "ดู");

    /** The same that lead a word: a line may end before them, not behind. */
    private static final Set<String> LEADING = Set.of("ที่", "ผู้");

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
        ABBREVIATION.matcher(text).results().forEach(found -> ends.clear(found.start() + 1, found.end()));
        CLINGS.matcher(text).results().forEach(found -> ends.clear(found.end()));
        joinLeftOvers(text, ends);
        return ends;
    }

    /** A letter by itself is no word: it stays with what stands before and behind it. */
    private static void joinLeftOvers(String text, BitSet ends) {
        int from = 0;
        for (int end = ends.nextSetBit(1); end >= 0; end = ends.nextSetBit(end + 1)) {
            String word = text.substring(from, end);
            if (LEFT_OVER.matcher(word).matches() && !SHORT.contains(word)) {
                if (!LEADING.contains(word)) {
                    ends.clear(from);
                }
                if (end < text.length()) {
                    ends.clear(end);
                }
            }
            from = end;
        }
    }
}
