package org.changwat.query.plan;

import org.changwat.query.api.Register;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of plans; needs its {@link Views}, {@link UnitDirectory} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class PlanViewConfiguration {

    @Bean
    Projection<PlansOfUnit> planProjection() {
        return new PlanProjection();
    }

    @Bean
    PlanQueries planQueries(Views<PlansOfUnit> views, UnitDirectory directory, ViewAnswers answers) {
        return new PlanQueries(views, directory, answers);
    }

    @Bean
    Register planRegister(PlanQueries queries) {
        return new Register("plans", PlanProjection.NAME, queries::ofYear);
    }
}
