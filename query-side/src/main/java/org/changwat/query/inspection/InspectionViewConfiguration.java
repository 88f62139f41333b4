package org.changwat.query.inspection;

import org.changwat.query.api.ViewAnswers;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of visits; needs its {@link Views} and {@link ViewAnswers}. */
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
    Visits visits(Views<VisitIndex> index, Views<VisitDocument> visits) {
        return new Visits(index, visits);
    }

    @Bean
    InspectionQueries inspectionQueries(Visits visits, ViewAnswers answers) {
        return new InspectionQueries(visits, answers);
    }
}
