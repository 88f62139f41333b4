package org.changwat.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.ProblemTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Keeps the view of every {@link Projection} bean. Needs the views database, the event serializer, the event store and the
 * log.
 *
 * <p>{@code changwat.node} names the process and must differ between processes that share a database; without one each
 * start takes a new name. {@code changwat.views.segments}, {@code .batch} and {@code .claim-timeout} set the pace.
 */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    @Bean
    ProjectionSettings projectionSettings(
            @Value("${changwat.node:}") String node,
            @Value("${changwat.views.segments:2}") int segments,
            @Value("${changwat.views.batch:512}") int batch,
            @Value("${changwat.views.claim-timeout:5s}") Duration claimTimeout) {
        String name = node.isBlank() ? UUID.randomUUID().toString() : node;
        return new ProjectionSettings(name, segments, batch, claimTimeout);
    }

    @Bean
    Projections projections(
            ObjectProvider<Projection<?>> projections,
            MongoDatabaseFactory viewsDatabase,
            Serializer eventSerializer,
            StreamableMessageSource<TrackedEventMessage<?>> eventStore,
            EventLog log,
            Clock clock,
            MeterRegistry registry,
            ProjectionSettings settings) {
        return new Projections(
                projections.orderedStream().toList(),
                viewsDatabase,
                eventSerializer,
                eventStore,
                log,
                clock,
                registry,
                settings);
    }

    @Bean
    ProjectionOperations projectionOperations(Projections projections) {
        return new ProjectionOperations(projections);
    }

    @Bean
    ProblemTexts projectionProblemTexts() {
        return new ProblemTexts("org.changwat.query.projection.problems");
    }
}
