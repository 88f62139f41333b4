package org.changwat.query.api;

import java.time.Duration;
import java.util.List;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all queries share; {@code changwat.query.patience} bounds the wait that {@code Await-Position} may ask for. */
@Configuration(proxyBeanMethods = false)
public class QueryApiConfiguration {

    @Bean
    QueryProblems queryProblems(List<ProblemTexts> slices) {
        return QueryProblems.of(slices);
    }

    @Bean
    ViewAnswers viewAnswers(
            ServedViews views, EventLog log, @Value("${changwat.query.patience:5s}") Duration patience) {
        return new ViewAnswers(views, log::head, patience);
    }
}
