package org.changwat.query.framework;

import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Frameworks; needs the {@link Views} of theirs, {@link Past} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class FrameworkViewConfiguration {

    @Bean
    Projection<Framework> frameworkProjection() {
        return new FrameworkProjection();
    }

    @Bean
    FrameworkQueries frameworkQueries(
            Projection<Framework> projection, Views<Framework> views, Past past, ViewAnswers answers) {
        return new FrameworkQueries(new Readings<>(projection, views, past), answers);
    }

    @Bean
    CalendarQueries calendarQueries(
            Projection<Framework> projection, Views<Framework> views, Past past, ViewAnswers answers) {
        return new CalendarQueries(new Readings<>(projection, views, past), answers);
    }

    @Bean
    ProblemTexts frameworkProblemTexts() {
        return new ProblemTexts("org.changwat.query.framework.problems");
    }
}
