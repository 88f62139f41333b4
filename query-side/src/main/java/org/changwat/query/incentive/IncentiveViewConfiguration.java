package org.changwat.query.incentive;

import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Incentives; needs the {@link Views} of theirs, {@link Past} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class IncentiveViewConfiguration {

    @Bean
    Projection<Incentives> incentiveProjection() {
        return new IncentiveProjection();
    }

    @Bean
    YearIncentives yearIncentives(Projection<Incentives> projection, Views<Incentives> views, Past past) {
        return new YearIncentives(new Readings<>(projection, views, past));
    }

    @Bean
    IncentiveQueries incentiveQueries(YearIncentives incentives, ViewAnswers answers) {
        return new IncentiveQueries(incentives, answers);
    }

    @Bean
    ProblemTexts incentiveProblemTexts() {
        return new ProblemTexts("org.changwat.query.incentive.problems");
    }
}
