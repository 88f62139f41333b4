package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "รายได้ท่องเที่ยว,รายได้จากการท่องเที่ยว",
        "ท่องเที่ยวรายได้,รายได้จากการท่องเที่ยว",
        "๐๒๐๕.๐๖,มท 0205.06/436",
        "TOURISM revenue,Tourism revenue",
        "น\u0E49\u0E4D\u0E32มัน,ปาล์มน้ำมัน",
        "น\u0E4D\u0E49\u0E32มัน,ปาล์มน้ำมัน",
        "เเพร่,แพร่"
    })
    void words_are_found_whatever_their_order_and_however_they_were_typed(String query, String text) {
        assertThat(SearchTerms.of(query).areIn(text)).isTrue();
    }

    @Test
    void a_word_that_is_nowhere_is_not_found() {
        assertThat(SearchTerms.of("ท่องเที่ยวเหมืองแร่").areIn("รายได้จากการท่องเที่ยว"))
                .isFalse();
        assertThat(SearchTerms.of("  · ").isEmpty()).isTrue();
    }
}
