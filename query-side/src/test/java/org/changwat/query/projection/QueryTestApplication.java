package org.changwat.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.changwat.eventlog.EventSerializer;
import org.changwat.events.log.EventLog;
import org.changwat.query.QuerySideConfiguration;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.samples.AnyReader;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The machinery with one toy view and its query, wired as the app does it. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@Import(QuerySideConfiguration.class)
class QueryTestApplication {

    @Bean
    TestLedger ledger() {
        return new TestLedger();
    }

    @Bean
    EventLog eventLog(TestLedger ledger) {
        return ledger.eventLog();
    }

    @Bean(destroyMethod = "")
    EventStore eventStore(TestLedger ledger) {
        return ledger.eventStore();
    }

    @Bean
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    MongoDatabaseFactory viewsDatabase(TestLedger ledger) {
        return ledger.viewsFactory();
    }

    @Bean
    AnyReader reader() {
        return new AnyReader();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    CarriedScoresProjection projection() {
        return new CarriedScoresProjection(1);
    }

    @Bean
    Views<CarriedScores> carriedScores(Projections projections, CarriedScoresProjection projection) {
        return projections.views(projection);
    }

    @Bean
    CarriedScoresQuery query(Views<CarriedScores> views, ViewAnswers answers) {
        return new CarriedScoresQuery(views, answers);
    }
}
