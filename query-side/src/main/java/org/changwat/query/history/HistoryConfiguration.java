package org.changwat.query.history;

import org.changwat.events.log.EventLog;
import org.changwat.query.api.ProblemTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the past; needs an {@link EventLog}. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    Past past(EventLog log) {
        return new Past(log);
    }

    @Bean
    ProblemTexts historyProblemTexts() {
        return new ProblemTexts("org.changwat.query.history.problems");
    }
}
