package org.changwat.query.nationalreport;

import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.Register;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of national projects; needs its {@link Views} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class NationalProjectViewConfiguration {

    @Bean
    Projection<ProjectDocument> nationalProjectProjection() {
        return new NationalProjectProjection();
    }

    @Bean
    NationalProjectQueries nationalProjectQueries(Views<ProjectDocument> views, ViewAnswers answers) {
        return new NationalProjectQueries(views, answers);
    }

    @Bean
    Register nationalProjectRegister(NationalProjectQueries queries) {
        return new Register("projects", NationalProjectProjection.NAME, queries::ofYear);
    }

    @Bean
    ProblemTexts nationalReportProblemTexts() {
        return new ProblemTexts("org.changwat.query.nationalreport.problems");
    }
}
