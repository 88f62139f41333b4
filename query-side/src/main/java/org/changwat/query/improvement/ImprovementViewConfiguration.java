package org.changwat.query.improvement;

import org.changwat.query.api.Register;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
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
            Views<ImprovementsOfUnit> views, UnitDirectory directory, ViewAnswers answers) {
        return new ImprovementQueries(views, directory, answers);
    }

    @Bean
    Register improvementRegister(ImprovementQueries queries) {
        return new Register("improvements", ImprovementProjection.NAME, queries::ofYear);
    }
}
