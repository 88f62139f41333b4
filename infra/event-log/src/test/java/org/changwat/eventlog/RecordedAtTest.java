package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.changwat.events.EventMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordedAtTest {

    private static final Instant NOW = Instant.parse("2014-07-01T03:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final BlockLog log = BlockLog.open(
            database.database(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new EventSerializer(),
            NoOpEventUpcaster.INSTANCE,
            database.settings(),
            null);

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Test
    void a_stream_tells_when_the_ledger_took_an_event_in() throws Exception {
        append(0, Map.of(EventMetadata.ACTOR, "officer", EventMetadata.ROLES, List.of("GOVERNOR")));
        append(1, Map.of());

        try (BlockingStream<TrackedEventMessage<?>> stream = log.storageEngine().openStream(null)) {
            assertThat(stream.nextAvailable().getMetaData())
                    .containsEntry(EventMetadata.RECORDED_AT, NOW.toString().replace("Z", ".000Z"))
                    .containsEntry(EventMetadata.ACTOR, "officer")
                    .containsEntry(EventMetadata.ROLES, List.of("GOVERNOR"));
            assertThat(stream.nextAvailable().getMetaData()).containsOnlyKeys(EventMetadata.RECORDED_AT);
        }
    }

    @Test
    void what_a_stream_adds_is_never_stored() {
        append(0, Map.of(EventMetadata.ACTOR, "officer", EventMetadata.RECORDED_AT, "2014-01-01T00:00:00Z"));

        assertThat(log.eventLog().at(1).orElseThrow().metadata()).containsOnlyKeys(EventMetadata.ACTOR);
        assertThat(log.eventLog().at(1).orElseThrow().text()).doesNotContain(EventMetadata.RECORDED_AT);
        assertThat(log.storageEngine().readEvents("A-1", 0).next().getMetaData())
                .containsOnlyKeys(EventMetadata.ACTOR);
    }

    private void append(long sequence, Map<String, ?> metadata) {
        log.storageEngine()
                .appendEvents(List.of(
                        new GenericDomainEventMessage<>("A", "A-1", sequence, "payload", MetaData.from(metadata))));
    }
}
