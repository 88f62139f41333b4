package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LimitsTest {

    @Test
    void who_asks_too_often_is_told_when_to_come_again_and_others_are_served() {
        Limits limits = new Limits(1, 1, 3);
        for (int request = 0; request < 10; request++) {
            assertThat(limits.admitAddress("192.0.2.1", new MockHttpServletResponse()))
                    .isTrue();
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat(limits.admitAddress("192.0.2.1", answer)).isFalse();
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(limits.admitAddress("192.0.2.2", new MockHttpServletResponse()))
                .isTrue();
        assertThat(limits.admitAccount("somchai", new MockHttpServletResponse()))
                .isTrue();
    }

    @Test
    void an_address_with_too_many_wrong_passwords_brings_no_more() {
        Limits limits = new Limits(100, 100, 3);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(limits.admitAttempt("192.0.2.1", new MockHttpServletResponse()))
                    .isTrue();
            limits.wrongPassword("192.0.2.1");
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat(limits.admitAttempt("192.0.2.1", answer)).isFalse();
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(limits.admitAttempt("192.0.2.2", new MockHttpServletResponse()))
                .isTrue();
    }
}
