package org.changwat.query.directory;

import java.time.Clock;
import java.util.Optional;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory; needs its {@link Views}, {@link ViewAnswers} and the {@link Clock}. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    Projection<DirectoryDocument> directoryProjection() {
        return new DirectoryProjection();
    }

    @Bean
    UnitDirectory unitDirectory(Views<DirectoryDocument> views) {
        return new UnitDirectory(views);
    }

    @Bean
    People people(Views<DirectoryDocument> views) {
        return new People(views);
    }

    @Bean
    PersonNames personNames(People people, ObjectProvider<PersonContacts> contacts) {
        return new PersonNames(people, contacts.getIfAvailable(() -> person -> Optional.empty()));
    }

    /** Where no directory of persons is attached, persons are told by id and role. */
    @Bean
    PersonQueries personQueries(People people, ObjectProvider<PersonContacts> contacts, ViewAnswers answers) {
        return new PersonQueries(people, contacts.getIfAvailable(() -> person -> Optional.empty()), answers);
    }

    @Bean
    UnitQueries unitQueries(UnitDirectory directory, ViewAnswers answers, Clock clock) {
        return new UnitQueries(directory, answers, clock);
    }

    @Bean
    ProblemTexts directoryProblemTexts() {
        return new ProblemTexts("org.changwat.query.directory.problems");
    }
}
