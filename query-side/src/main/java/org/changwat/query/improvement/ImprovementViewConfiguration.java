package org.changwat.query.improvement;

import java.time.Clock;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.table.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of improvement proposals; needs its {@link Views}, {@link UnitDirectory} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class ImprovementViewConfiguration {

    @Bean
    Projection<ImprovementsOfUnit> improvementProjection() {
        return new ImprovementProjection();
    }

    @Bean
    ImprovementQueries improvementQueries(
            Projection<ImprovementsOfUnit> projection,
            Views<ImprovementsOfUnit> views,
            Past past,
            UnitDirectory directory,
            ViewAnswers answers,
            Clock clock) {
        return new ImprovementQueries(new Readings<>(projection, views, past), directory, answers, clock);
    }

    @Bean
    Register improvementRegister(ImprovementQueries queries) {
        return new Register(
                "improvements", ImprovementProjection.NAME, "/api/v1/improvements?fiscalYear={year}", queries::ofYear);
    }
}
