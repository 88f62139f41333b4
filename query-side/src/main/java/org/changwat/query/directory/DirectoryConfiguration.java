package org.changwat.query.directory;

import java.time.Clock;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory; needs {@link ViewAnswers} and the {@link Clock}. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    UnitQueries unitQueries(ViewAnswers answers, Clock clock) {
        return new UnitQueries(answers, clock);
    }

    @Bean
    ProblemTexts directoryProblemTexts() {
        return new ProblemTexts("org.changwat.query.directory.problems");
    }
}
