package org.changwat.query.samples;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A day after the last entry of {@link RegistersLog}. */
@TestConfiguration(proxyBeanMethods = false)
public class LaterDay {

    @Bean
    @Primary
    Clock later() {
        return Clock.fixed(Instant.parse("2022-10-06T03:00:00Z"), ZoneOffset.UTC);
    }
}
