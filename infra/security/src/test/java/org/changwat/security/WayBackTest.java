package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/work/SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.2",
                "/provinces/TH-83",
                "/search?q=%E0%B8%81"
            })
    void a_page_of_this_host_is_gone_back_to(String page) {
        assertThat(WayBack.of(page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "/a//elsewhere.example",
                "/a?b=c\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "",
                "/"
            })
    void nothing_else_is_followed(String page) {
        assertThat(WayBack.of(page)).isEmpty();
    }

    @Test
    void where_none_is_asked_for_there_is_none() {
        assertThat(WayBack.of(null)).isEmpty();
    }
}
