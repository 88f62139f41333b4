package org.changwat.query.draftindicator;

import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of draft indicators; needs its {@link Views}, {@link UnitDirectory} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class DraftViewConfiguration {

    @Bean
    Projection<Drafts> draftProjection() {
        return new DraftProjection();
    }

    @Bean
    DraftQueries draftQueries(
            Projection<Drafts> projection,
            Past past,
            Views<Drafts> views,
            UnitDirectory directory,
            ViewAnswers answers,
            ReaderScope reader,
            Disclosure disclosure) {
        return new DraftQueries(new Readings<>(projection, views, past), views, directory, answers, reader, disclosure);
    }

    @Bean
    ProblemTexts draftIndicatorProblemTexts() {
        return new ProblemTexts("org.changwat.query.draftindicator.problems");
    }
}
