package org.changwat.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ปี 2557,ปี ๒๕๕๗",
        "มท 0205.06/436,มท ๐๒๐๕.๐๖/๔๓๖",
        "798390.00 บาท,๗๙๘๓๙๐.๐๐ บาท",
        "ตัวชี้วัดที่ M1,ตัวชี้วัดที่ M1",
        "AREA-2565,AREA-2565",
        "P-1.2.1 ข้อ 3,P-1.2.1 ข้อ ๓",
        "KM Online 3 ครั้ง,KM Online ๓ ครั้ง"
    })
    void what_belongs_to_a_latin_word_keeps_its_digits(String text, String written) {
        assertThat(ThaiDigits.of(text)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ป้องกันและปราบปรามยาเสพติด,ยาเสพติด",
        "ค้นหาหมู่บ้านเป้าหมาย,หมู่บ้าน",
        "รวม 9 ตัวชี้วัดจากทั้งหมด,ตัวชี้วัด",
        "มติ ก.น.จ. เห็นชอบ,ก.น.จ.",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๕๗,พ.ศ. ๒๕๕๗",
        "รายงานครั้งที่ ๔ ของปี,ครั้งที่ ๔",
        "แต่งตั้งคณะทำงานฯ เพื่อ,คณะทำงานฯ",
        "หนังสือ นร 1200,นร"
    })
    void a_line_never_ends_within(String text, String whole) {
        BitSet ends = ThaiBreaks.ends(text);
        int at = text.indexOf(whole);

        assertThat(ends.get(at + 1, at + whole.length()).isEmpty())
                .as(ends.toString())
                .isTrue();
        assertThat(ends.get(text.length())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "น้ำหนักที่มีคะแนน,น้ำหนัก,ที่มีคะแนน",
        "น้ำหนักที่มีคะแนน,น้ำหนักที่มี,คะแนน",
        "รายชื่อผู้ตรวจ,รายชื่อ,ผู้ตรวจ"
    })
    void a_line_may_end_beside_a_short_word(String text, String line, String next) {
        assertThat(ThaiBreaks.ends(text).get(line.length()))
                .as(line + "|" + next)
                .isTrue();
        assertThat(ThaiBreaks.ends("น้ำหนักที่มีคะแนน").get("น้ำหนักที่".length()))
                .as("behind a word that leads another")
                .isFalse();
    }

    @Test
    void a_long_line_still_ends_between_words() {
        String text = "รายงานผลการติดตามการขับเคลื่อนจังหวัดที่มีผลสัมฤทธิ์สูง";
        BitSet ends = ThaiBreaks.ends(text);

        assertThat(ends.get("รายงาน".length())).isTrue();
        assertThat(ends.cardinality()).isGreaterThan(6);
    }
}
