package org.changwat.query.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all queries share; needs a {@link ReaderScope} and the {@link Clock}. {@code changwat.query.patience} bounds the wait that {@code Await-Position} may ask for. */
@Configuration(proxyBeanMethods = false)
public class QueryApiConfiguration {

    @Bean
    QueryProblems queryProblems(List<ProblemTexts> slices) {
        return QueryProblems.of(slices);
    }

    @Bean
    WebMvcConfigurer yearsInReach() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new YearInReach());
            }
        };
    }

    @Bean
    Disclosure disclosure(ReaderScope reader, Clock clock) {
        return new Disclosure(reader, clock);
    }

    @Bean
    ViewAnswers viewAnswers(
            ServedViews views,
            EventLog log,
            ReaderScope reader,
            @Value("${changwat.query.patience:5s}") Duration patience) {
        return new ViewAnswers(views, log::head, patience, reader::view);
    }
}
