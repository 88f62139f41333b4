package org.changwat.query.inspection;

import java.time.Clock;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.People;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of visits, recommendations and rounds; needs their {@link Views}, {@link People} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class InspectionViewConfiguration {

    @Bean
    Projection<VisitDocument> visitProjection() {
        return new VisitProjection();
    }

    @Bean
    Projection<VisitIndex> visitIndexProjection() {
        return new VisitIndexProjection();
    }

    @Bean
    Projection<InspectionRound> roundProjection() {
        return new RoundProjection();
    }

    @Bean
    Visits visits(
            Views<VisitIndex> index, Projection<VisitDocument> projection, Views<VisitDocument> visits, Past past) {
        return new Visits(index, new Readings<>(projection, visits, past));
    }

    @Bean
    InspectionQueries inspectionQueries(Visits visits, ViewAnswers answers) {
        return new InspectionQueries(visits, answers);
    }

    @Bean
    RecommendationQueries recommendationQueries(Visits visits, ViewAnswers answers, Clock clock) {
        return new RecommendationQueries(visits, answers, clock);
    }

    @Bean
    RoundQueries roundQueries(
            Projection<InspectionRound> projection,
            Views<InspectionRound> views,
            Past past,
            People people,
            ViewAnswers answers) {
        return new RoundQueries(new Readings<>(projection, views, past), views, people, answers);
    }

    @Bean
    ProblemTexts inspectionProblemTexts() {
        return new ProblemTexts("org.changwat.query.inspection.problems");
    }
}
