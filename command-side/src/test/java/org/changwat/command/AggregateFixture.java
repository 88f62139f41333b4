package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.changwat.events.DomainEvent;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * Given what happened on an aggregate, when a command comes, then these events or this message; in a fixed Bangkok night.
 *
 * @param <A> the aggregate
 * @param <E> the family of its events
 */
public final class AggregateFixture<A, E extends DomainEvent> {

    /** 1 November in UTC, but 2 November 2022 in Bangkok. */
    public static final Instant NOW = Instant.parse("2022-11-01T18:30:00Z");

    private final Class<A> type;
    private final AggregateTestFixture<A> fixture;
    private final EventStore others = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<Long, LoggedPositions.Place> places = new HashMap<>();
    private final List<Object> given = new ArrayList<>();
    private ResultValidator<A> result;

    public AggregateFixture(Class<A> type) {
        this.type = type;
        fixture = new AggregateTestFixture<>(type);
        fixture.registerInjectableResource(new LedgerFacts(others))
                .registerInjectableResource((LoggedPositions) position -> Optional.ofNullable(places.get(position)))
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Something else that a handler asks for. */
    public AggregateFixture<A, E> with(Object resource) {
        fixture.registerInjectableResource(resource);
        return this;
    }

    @SafeVarargs
    public final AggregateFixture<A, E> given(E... events) {
        given.addAll(List.of(events));
        return this;
    }

    /** What another aggregate holds. */
    public AggregateFixture<A, E> elsewhere(DomainEvent event, long sequence) {
        others.publish(new GenericDomainEventMessage<>("Other", event.aggregateId(), sequence, event));
        return this;
    }

    /** Where in the log the event of an aggregate stands, for a correction that names the position. */
    public AggregateFixture<A, E> position(long position, String aggregateId, long sequence) {
        places.put(position, new LoggedPositions.Place(aggregateId, sequence));
        return this;
    }

    public AggregateFixture<A, E> when(Command command) {
        TestExecutor<A> executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given.toArray());
        result = executor.when(command);
        return this;
    }

    /** The events decided, after all given ones went the same way. */
    public List<E> events() {
        result.expectSuccessfulHandlerExecution();
        List<E> seen = new ArrayList<>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<List<? super EventMessage<?>>>("recorded") {
            @Override
            @SuppressWarnings("unchecked")
            protected boolean matchesSafely(List<? super EventMessage<?>> messages) {
                messages.forEach(message -> seen.add((E) ((Message<?>) message).getPayload()));
                return true;
            }
        });
        return List.copyOf(seen);
    }

    /** The only event decided, which must be of that type. */
    public <T extends E> T event(Class<T> expected) {
        List<E> events = events();
        assertThat(events).hasSize(1);
        return expected.cast(events.get(0));
    }

    /** What the rules remarked on the only event decided, in English; both languages are filled in whole. */
    public List<String> warnings() {
        List<E> events = events();
        assertThat(events).hasSize(1);
        return events.get(0).warnings().stream()
                .map(warning -> {
                    assertThat(RuleMessages.text(type, "th", warning.code(), warning.facts()))
                            .doesNotContain("{");
                    return RuleMessages.text(type, "en", warning.code(), warning.facts());
                })
                .toList();
    }

    public void thenNothing() {
        assertThat(events()).isEmpty();
    }

    public void thenFails(Class<? extends RuntimeException> failure, String message) {
        result.expectNoEvents().expectException(failure).expectExceptionMessage(message);
    }

    public void thenUnknown() {
        result.expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    public void thenRejected(String code, String english) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleBroken>(code + ": " + english) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                assertThat(broken.code()).isEqualTo(code);
                assertThat(RuleMessages.text(type, "en", code, broken.facts())).isEqualTo(english);
                assertThat(RuleMessages.text(type, "th", code, broken.facts())).doesNotContain("{");
                return true;
            }
        });
    }
}
