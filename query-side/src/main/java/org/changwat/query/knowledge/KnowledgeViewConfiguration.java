package org.changwat.query.knowledge;

import org.changwat.query.api.Register;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
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
    KnowledgeQueries knowledgeQueries(Views<KnowledgeOfYear> views, UnitDirectory directory, ViewAnswers answers) {
        return new KnowledgeQueries(views, directory, answers);
    }

    @Bean
    Register knowledgeEventRegister(KnowledgeQueries queries) {
        return new Register("knowledge", KnowledgeProjection.NAME, year -> queries.ofYear(year)
                .events());
    }

    @Bean
    Register goodPracticeRegister(KnowledgeQueries queries) {
        return new Register("good-practices", KnowledgeProjection.NAME, year -> queries.ofYear(year)
                .goodPractices());
    }
}
