package org.changwat.command.scorecard;

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
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.command.RuleBroken;
import org.changwat.events.EventMetadata;
import org.changwat.events.scorecard.ScorecardEvent;
import org.hamcrest.CustomTypeSafeMatcher;

/** Given what happened on a card, when a command comes, then these events or this message; in a fixed Bangkok night. */
final class ScorecardFixture {

    /** 1 July in UTC, but 2 July in Bangkok. */
    static final Instant NOW = Instant.parse("2014-07-01T18:30:00Z");

    private final AggregateTestFixture<Scorecard> fixture = new AggregateTestFixture<>(Scorecard.class);
    private final EventStore others = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<Long, LoggedPositions.Place> places = new HashMap<>();
    private final List<Object> given = new ArrayList<>();
    private ResultValidator<Scorecard> result;

    ScorecardFixture() {
        LoggedPositions positions = position -> Optional.ofNullable(places.get(position));
        fixture.registerInjectableResource(new LedgerFacts(others))
                .registerInjectableResource(positions)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    EventStore others() {
        return others;
    }

    ScorecardFixture given(ScorecardEvent... events) {
        given.addAll(List.of(events));
        return this;
    }

    ScorecardFixture givenBy(String actor, ScorecardEvent event) {
        given.add(Samples.by(actor, event, given.size()));
        return this;
    }

    ScorecardFixture position(long position, String aggregateId, long sequence) {
        places.put(position, new LoggedPositions.Place(aggregateId, sequence));
        return this;
    }

    ScorecardFixture when(ScorecardCommand command) {
        return whenBy("officer-TH-83", command);
    }

    ScorecardFixture whenBy(String actor, ScorecardCommand command) {
        TestExecutor<Scorecard> executor =
                given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given.toArray());
        result = executor.when(command, Map.of(EventMetadata.ACTOR, actor));
        return this;
    }

    /** The events decided, after all given ones went the same way. */
    List<ScorecardEvent> events() {
        result.expectSuccessfulHandlerExecution();
        List<ScorecardEvent> seen = new ArrayList<>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<List<? super EventMessage<?>>>("recorded") {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> messages) {
                for (Object message : messages) {
                    seen.add((ScorecardEvent) ((Message<?>) message).getPayload());
                }
                return true;
            }
        });
        return List.copyOf(seen);
    }

    void thenNothing() {
        assertThat(events()).isEmpty();
    }

    void thenFails(Class<? extends RuntimeException> type, String message) {
        result.expectNoEvents().expectException(type).expectExceptionMessage(message);
    }

    void thenRejected(String code, String english) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleBroken>(code + ": " + english) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                assertThat(broken.code()).isEqualTo(code);
                assertThat(RuleText.of("en", broken.code(), broken.facts())).isEqualTo(english);
                assertThat(RuleText.of("th", broken.code(), broken.facts())).doesNotContain("{");
                return true;
            }
        });
    }
}
