package org.changwat.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import java.util.Properties;
import org.changwat.events.DomainEvent;
import org.changwat.query.samples.GoldenEvents;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void both_languages_have_every_text() throws Exception {
        assertThat(texts("messages_en").keySet()).isEqualTo(texts("messages_th").keySet());
        assertThat(texts("problems_en").keySet()).isEqualTo(texts("problems_th").keySet());
    }

    @Test
    void thai_texts_are_thai() throws Exception {
        texts("messages_th").forEach((key, text) -> {
            if (!text.toString().matches("(\\{\\d}|e-SAR|[:\\s])+")) {
                assertThat(text.toString()).as(key.toString()).matches("(?s).*[\\u0E01-\\u0E5B].*");
            }
        });
    }

    @Test
    void digits_of_a_form_are_thai_and_the_rest_stays() {
        assertThat(ThaiDigits.of("ที่ มท 0210/ว 1234 (90%)")).isEqualTo("ที่ มท ๐๒๑๐/ว ๑๒๓๔ (๙๐%)");
    }

    @Test
    void a_line_ends_between_words_and_never_within_one_that_belongs_together() {
        String text = "น้ำหนักร้อยละของตนเอง";
        BitSet ends = ThaiBreaks.ends(text);

        assertThat(ends.get("น้ำหนัก".length())).isTrue();
        assertThat(ends.get("น้ำหนักร้อย".length())).isFalse();
        assertThat(ends.get("น้ำหนักร้อยละของ".length())).isTrue();
        assertThat(ends.get(text.length())).isTrue();
        assertThat(ends.get("น".length())).isFalse();
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_the_index_of_quarters() throws Exception {
        QuarterProjection projection = new QuarterProjection();
        for (DomainEvent event : GoldenEvents.all()) {
            assertThat(projection.concerns(event.getClass()))
                    .isEqualTo(projection.keyOf(event).isPresent());
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReportTextsTest.class.getResourceAsStream(name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
