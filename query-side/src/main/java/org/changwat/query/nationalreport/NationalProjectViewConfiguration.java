package org.changwat.query.nationalreport;

import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.table.Register;
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
    NationalProjectQueries nationalProjectQueries(
            Projection<ProjectDocument> projection, Views<ProjectDocument> views, Past past, ViewAnswers answers) {
        return new NationalProjectQueries(new Readings<>(projection, views, past), answers);
    }

    @Bean
    Register nationalProjectRegister(NationalProjectQueries queries) {
        return new Register(
                "projects",
                NationalProjectProjection.NAME,
                "/api/v1/projects?fiscalYear={year}",
                queries::ofYear,
                queries::isReported);
    }

    @Bean
    ProblemTexts nationalReportProblemTexts() {
        return new ProblemTexts("org.changwat.query.nationalreport.problems");
    }
}
