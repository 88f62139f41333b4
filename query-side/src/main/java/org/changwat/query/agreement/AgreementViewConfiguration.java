package org.changwat.query.agreement;

import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agreements; needs the {@link Views} of theirs, {@link Past} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class AgreementViewConfiguration {

    @Bean
    Projection<Agreement> agreementProjection() {
        return new AgreementProjection();
    }

    @Bean
    AgreementQueries agreementQueries(
            Projection<Agreement> projection,
            Views<Agreement> views,
            Past past,
            ViewAnswers answers,
            Disclosure disclosure) {
        return new AgreementQueries(new Readings<>(projection, views, past), answers, disclosure);
    }

    @Bean
    ProblemTexts agreementProblemTexts() {
        return new ProblemTexts("org.changwat.query.agreement.problems");
    }
}
