package org.changwat.app.duties;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.changwat.command.agreement.NegotiationWindows;
import org.changwat.command.agreement.WhenNegotiationWindowClosesThenDeemAgreed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The duties of a process that decides commands, their due dates and their lock, in the views' database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("command | !query")
public class DutiesConfiguration {

    @Bean
    NegotiationWindows negotiationWindows(
            MongoClient client, @Value("${changwat.mongodb.views-database}") String database) {
        return new NegotiationWindowsInMongo(
                client.getDatabase(database).getCollection(NegotiationWindowsInMongo.COLLECTION));
    }

    @Bean
    SilenceDuty silenceDuty(
            MongoClient client,
            @Value("${changwat.mongodb.views-database}") String database,
            WhenNegotiationWindowClosesThenDeemAgreed automation,
            Clock clock) {
        MongoLockProvider locks =
                new MongoLockProvider(client.getDatabase(database).getCollection(SilenceDuty.LOCKS));
        return new SilenceDuty(new DefaultLockingTaskExecutor(locks), automation::deemDue, clock);
    }
}
