package org.changwat.command.incentive;

import org.changwat.events.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean of the incentive slice: what its decision cites of the log. */
@Configuration(proxyBeanMethods = false)
public class IncentiveConfiguration {

    @Bean
    CitedEvents citedEvents(EventLog log) {
        return new CitedEvents(log);
    }
}
