package org.changwat.app;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.changwat.command.DeadLetters;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogEventStore;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.EventSerializer;
import org.changwat.events.log.EventLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The block log as Axon's event store, and what Axon keeps beside it: tokens and dead letters, in the views' database. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** One serializer for tokens, messages and events, under stable names; Axon looks for each by a qualifier of its own. */
    @Bean
    @Primary
    EventSerializer serializer() {
        return new EventSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(EventSerializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventSerializer serializer) {
        return serializer;
    }

    @Bean(destroyMethod = "close")
    BlockLog blockLog(
            MongoClient client,
            @Value("${changwat.mongodb.log-database}") String database,
            Clock clock,
            EventSerializer serializer,
            List<EventUpcaster> upcasters,
            MeterRegistry registry) {
        return BlockLog.open(
                client.getDatabase(database),
                clock,
                serializer,
                new EventUpcasterChain(upcasters),
                BlockLogSettings.defaults(),
                registry);
    }

    @Bean
    EventLog eventLog(BlockLog log) {
        return log.eventLog();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(BlockLog log, Configuration axon) {
        return BlockLogEventStore.builder(log.storageEngine())
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    MongoTemplate axonDatabase(MongoClient client, @Value("${changwat.mongodb.views-database}") String database) {
        return DefaultMongoTemplate.builder().mongoDatabase(client, database).build();
    }

    @Bean
    TokenStore tokenStore(MongoTemplate axonDatabase, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(axonDatabase)
                .serializer(serializer)
                .build();
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate axonDatabase, Serializer serializer) {
        return processor -> MongoSequencedDeadLetterQueue.builder()
                .processingGroup(processor)
                .mongoTemplate(axonDatabase)
                .serializer(serializer)
                .build();
    }
}
