package org.changwat.query.feed;

import java.time.Duration;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ReaderScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feed's beans; needs an {@link EventLog} and a {@link ReaderScope}. {@code changwat.feed.heartbeat} sets the time between signs of life. */
@Configuration(proxyBeanMethods = false)
public class FeedConfiguration {

    private static final int MOST_STREAMS = 2_000;

    @Bean
    EventStreams eventStreams(EventLog log, @Value("${changwat.feed.heartbeat:15s}") Duration heartbeat) {
        return new EventStreams(log, heartbeat, MOST_STREAMS);
    }

    @Bean
    EventFeed eventFeed(EventLog log, EventStreams eventStreams, ReaderScope reader) {
        return new EventFeed(log, eventStreams, reader);
    }

    @Bean
    PageChanges pageChanges(EventStreams eventStreams) {
        return new PageChanges(eventStreams);
    }

    @Bean
    ProblemTexts feedProblemTexts() {
        return new ProblemTexts("org.changwat.query.feed.problems");
    }
}
