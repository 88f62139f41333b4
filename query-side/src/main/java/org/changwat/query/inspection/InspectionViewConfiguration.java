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
    Projection<VisitsOfProvince> visitProjection() {
        return new VisitProjection();
    }

    @Bean
    InspectionQueries inspectionQueries(Views<VisitsOfProvince> views, ViewAnswers answers) {
        return new InspectionQueries(views, answers);
    }
}
