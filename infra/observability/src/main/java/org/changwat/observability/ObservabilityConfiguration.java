package org.changwat.observability;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Meters of Axon's buses with tags instead of names per type (Axon's own auto-configuration makes a name per type), and
 * the health of the database and the processors.
 */
@Configuration(proxyBeanMethods = false)
public class ObservabilityConfiguration {

    @Bean
    GlobalMetricRegistry axonMeters(MeterRegistry registry) {
        return new GlobalMetricRegistry(registry);
    }

    @Bean
    ConfigurerModule axonMetersModule(GlobalMetricRegistry axonMeters) {
        MetricsConfigurerModule module = new MetricsConfigurerModule(axonMeters, true);
        return module::configureModule;
    }

    @Bean
    HealthIndicator databaseHealthIndicator(
            MongoClient client, @Value("${changwat.mongodb.log-database:log}") String logDatabase) {
        return new DatabaseHealth(client, logDatabase);
    }

    @Bean
    HealthIndicator processorsHealthIndicator(List<ProcessorConditions> sources) {
        return new ProcessorsHealth(sources);
    }
}
