package org.changwat.command.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.DeadLetters;
import org.changwat.command.agreement.RememberedWindows;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side behind a real server, with what the app gives it in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSideConfiguration.class)
class CommandTestApplication {

    @Bean
    MemoryLedger ledger() {
        return new MemoryLedger();
    }

    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }

    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2014-07-01T18:30:00Z"), ZoneOffset.UTC);
    }

    @Bean
    SwitchedActor currentActor() {
        return new SwitchedActor();
    }

    @Bean
    MemoryDeadLetters deadLetters() {
        return new MemoryDeadLetters();
    }

    @Bean
    RememberedWindows windows() {
        return new RememberedWindows();
    }

    @Bean
    RememberedFiles files() {
        return new RememberedFiles();
    }

    @Bean
    OtherSide otherSide() {
        return new OtherSide();
    }

    @Bean
    OtherSide.Problems otherSidesProblems() {
        return new OtherSide.Problems();
    }

    /** Whoever the test says. */
    static class SwitchedActor implements CurrentActor {

        private volatile Actor now = Actor.LOCAL_OPERATOR;

        void is(Actor actor) {
            now = actor;
        }

        @Override
        public Actor current() {
            return now;
        }
    }

    static class MemoryDeadLetters implements DeadLetters {

        private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> queues = new ConcurrentHashMap<>();

        @Override
        public SequencedDeadLetterQueue<EventMessage<?>> forProcessor(String name) {
            return queues.computeIfAbsent(name, key -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                    .build());
        }

        long size() {
            return queues.values().stream()
                    .mapToLong(SequencedDeadLetterQueue::size)
                    .sum();
        }
    }
}
