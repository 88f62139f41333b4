package org.changwat.query.feed;

import java.util.List;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.QueryProblems;
import org.changwat.query.samples.AnyReader;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The feed alone behind a real server: what a socket does cannot be seen through a mock. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@Import(FeedConfiguration.class)
class FeedTestApplication {

    @Bean
    InMemoryEventLog eventLog() {
        return new InMemoryEventLog();
    }

    @Bean
    AnyReader reader() {
        return new AnyReader();
    }

    @Bean
    QueryProblems queryProblems(List<ProblemTexts> slices) {
        return QueryProblems.of(slices);
    }
}
