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
import org.changwat.events.EventMetadata;
import org.changwat.events.Warning;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * Given what happened to an aggregate and what the log holds of others, when a command comes, then these events or this message, in
 * both languages.
 *
 * @param <T> the aggregate
 */
public final class GivenWhenThen<T> {

    private static final java.util.regex.Pattern THAI = java.util.regex.Pattern.compile("\\p{IsThai}");

    private final AggregateTestFixture<T> fixture;
    private final EventStore others = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<Long, LoggedPositions.Place> places = new HashMap<>();
    private final List<Object> given = new ArrayList<>();
    private ResultValidator<T> result;

    /**
     * A fresh aggregate.
     *
     * @param now an instant whose Bangkok day differs from its UTC day finds code that takes the wrong one
     */
    public GivenWhenThen(Class<T> aggregate, Instant now) {
        fixture = new AggregateTestFixture<>(aggregate);
        LoggedPositions positions = position -> Optional.ofNullable(places.get(position));
        fixture.registerInjectableResource(new LedgerFacts(others))
                .registerInjectableResource(positions)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Events of other aggregates, in the log already. */
    public GivenWhenThen<T> log(DomainEvent... events) {
        for (DomainEvent event : events) {
            long sequence = sequences.merge(event.aggregateId(), 0L, (last, first) -> last + 1);
            others.publish(new GenericDomainEventMessage<>("Other", event.aggregateId(), sequence, event));
        }
        return this;
    }

    public GivenWhenThen<T> position(long position, String aggregateId) {
        return position(position, aggregateId, 0);
    }

    /** Where in the log the event of an aggregate stands, for a correction that names the position. */
    public GivenWhenThen<T> position(long position, String aggregateId, long sequence) {
        places.put(position, new LoggedPositions.Place(aggregateId, sequence));
        return this;
    }

    public GivenWhenThen<T> given(DomainEvent... events) {
        given.addAll(List.of(events));
        return this;
    }

    public GivenWhenThen<T> when(Command command) {
        TestExecutor<T> executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given.toArray());
        result = executor.when(command, Map.of(EventMetadata.ACTOR, "somsri"));
        return this;
    }

    public List<DomainEvent> events() {
        result.expectSuccessfulHandlerExecution();
        List<DomainEvent> seen = new ArrayList<>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<List<? super EventMessage<?>>>("recorded") {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> messages) {
                for (Object message : messages) {
                    seen.add((DomainEvent) ((Message<?>) message).getPayload());
                }
                return true;
            }
        });
        return List.copyOf(seen);
    }

    /** The one event of a type among those decided. */
    public <E extends DomainEvent> E event(Class<E> type) {
        return events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    public void thenEvents(DomainEvent... expected) {
        assertThat(events()).containsExactly(expected);
    }

    public void thenNothing() {
        assertThat(events()).isEmpty();
    }

    /** Accepted, with these remarks: a code and its English message each. */
    public void thenWarns(String... codesAndEnglish) {
        List<String> remarks = new ArrayList<>();
        for (DomainEvent event : events()) {
            for (Warning warning : event.warnings()) {
                remarks.add(warning.code());
                remarks.add(told(warning.code(), warning.facts()));
            }
        }
        assertThat(remarks).containsExactly(codesAndEnglish);
    }

    public void thenUnknown(String aggregateId) {
        result.expectNoEvents()
                .expectException(UnknownAggregate.class)
                .expectExceptionMessage(aggregateId + " is not in the ledger");
    }

    /** The aggregate that the command is for does not exist. */
    public void thenNotFound() {
        result.expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    public void thenRejected(String code, String english) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleBroken>(code + ": " + english) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                assertThat(broken.code() + ": " + told(broken.code(), broken.facts()))
                        .isEqualTo(code + ": " + english);
                return true;
            }
        });
    }

    /** The English message, once the Thai one is seen to be Thai and to name the same facts. */
    private static String told(String code, Map<String, String> facts) {
        String thai = RuleMessage.of("th", code, facts);
        assertThat(thai).containsPattern(THAI).doesNotContain("{");
        assertThat(thai)
                .contains(
                        RuleMessage.places("en", code).stream().map(facts::get).toList());
        return RuleMessage.of("en", code, facts);
    }
}
