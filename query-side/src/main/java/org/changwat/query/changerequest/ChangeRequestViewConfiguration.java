package org.changwat.query.changerequest;

import java.time.Clock;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
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
            Projection<RequestsOfUnit> projection,
            Views<RequestsOfUnit> views,
            Past past,
            ViewAnswers answers,
            Disclosure disclosure,
            Clock clock) {
        return new ChangeRequestQueries(new Readings<>(projection, views, past), answers, disclosure, clock);
    }
}
