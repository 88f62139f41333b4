package org.changwat.query.plan;

import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.table.Register;
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
    PlanQueries planQueries(
            Projection<PlansOfUnit> projection,
            Views<PlansOfUnit> views,
            Past past,
            UnitDirectory directory,
            ViewAnswers answers) {
        return new PlanQueries(new Readings<>(projection, views, past), directory, answers);
    }

    @Bean
    Register planRegister(PlanQueries queries) {
        return new Register("plans", PlanProjection.NAME, "/api/v1/plans?fiscalYear={year}", queries::ofYear);
    }
}
