package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void loopback_is_accepted(String address) {
        assertThatCode(() -> LoopbackOnly.require(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7"})
    void an_address_that_others_reach_is_refused_with_the_remedy(String address) {
        assertThatThrownBy(() -> LoopbackOnly.require(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("--spring.profiles.active=demo");
    }

    @Test
    void no_address_means_all_addresses_and_is_refused() {
        assertThatThrownBy(() -> LoopbackOnly.require(null)).hasMessageContaining("all addresses");
    }
}
