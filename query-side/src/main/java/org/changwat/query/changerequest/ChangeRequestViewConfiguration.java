package org.changwat.query.changerequest;

import java.time.Clock;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of change requests; needs its {@link Views} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class ChangeRequestViewConfiguration {

    @Bean
    Projection<RequestsOfUnit> changeRequestProjection() {
        return new ChangeRequestProjection();
    }

    @Bean
    ChangeRequestQueries changeRequestQueries(
            Views<RequestsOfUnit> views, ViewAnswers answers, Disclosure disclosure, Clock clock) {
        return new ChangeRequestQueries(views, answers, disclosure, clock);
    }
}
