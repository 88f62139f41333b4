package org.changwat.query.knowledge;

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

/** The register of knowledge; needs its {@link Views}, {@link UnitDirectory} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeViewConfiguration {

    @Bean
    Projection<KnowledgeOfYear> knowledgeProjection() {
        return new KnowledgeProjection();
    }

    @Bean
    KnowledgeQueries knowledgeQueries(
            Projection<KnowledgeOfYear> projection,
            Views<KnowledgeOfYear> views,
            Past past,
            UnitDirectory directory,
            ViewAnswers answers,
            Clock clock) {
        return new KnowledgeQueries(new Readings<>(projection, views, past), directory, answers, clock);
    }

    @Bean
    Register knowledgeEventRegister(KnowledgeQueries queries) {
        return new Register(
                "knowledge",
                KnowledgeProjection.NAME,
                "/api/v1/knowledge/events?fiscalYear={year}",
                (year, moment) -> queries.ofYear(year, moment).events());
    }

    @Bean
    Register goodPracticeRegister(KnowledgeQueries queries) {
        return new Register(
                "good-practices",
                KnowledgeProjection.NAME,
                "/api/v1/knowledge/good-practices?fiscalYear={year}",
                (year, moment) -> queries.ofYear(year, moment).goodPractices());
    }
}
