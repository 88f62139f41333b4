package org.changwat.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/** One event of a block. Its members are cut from the canonical text, its payload decoded on first use. */
final class StoredEvent implements LoggedEvent {

    private final long position;
    private final byte[] text;
    private final EventCodec codec;
    private volatile @Nullable EventText cut;
    private volatile @Nullable DomainEvent payload;
    private volatile @Nullable Map<String, Object> metadata;

    StoredEvent(long position, byte[] text, EventCodec codec) {
        this.position = position;
        this.text = text;
        this.codec = codec;
    }

    EventText members() {
        EventText members = cut;
        if (members == null) {
            members = EventText.cut(text);
            cut = members;
        }
        return members;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public String aggregateId() {
        return Objects.requireNonNullElse(members().subject(), "");
    }

    @Override
    public long sequence() {
        return members().sequence();
    }

    @Override
    public String type() {
        return members().type();
    }

    @Override
    public String revision() {
        return Objects.requireNonNullElse(members().revision(), "");
    }

    @Override
    public String id() {
        return members().id();
    }

    @Override
    public Instant recordedAt() {
        return Instant.parse(members().recordedAt());
    }

    @Override
    public String text() {
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public DomainEvent payload() {
        DomainEvent decoded = payload;
        if (decoded == null) {
            decoded = codec.payload(this);
            payload = decoded;
        }
        return decoded;
    }

    @Override
    public Map<String, Object> metadata() {
        Map<String, Object> decoded = metadata;
        if (decoded == null) {
            decoded = codec.metadata(this);
            metadata = decoded;
        }
        return decoded;
    }

    /** The event as Axon's upcasting takes it in. */
    TrackedEventData<byte[]> data() {
        return data(members().metadata());
    }

    /** The event of an aggregate as Axon's upcasting takes it in. */
    DomainEventData<byte[]> domainData() {
        return new DomainData(this, members().metadata());
    }

    /** Bytes of its text. */
    long size() {
        return text.length;
    }

    /** The same as a stream delivers it: the metadata tell {@link EventMetadata#RECORDED_AT} too. */
    TrackedEventData<byte[]> streamed() {
        EventText members = members();
        byte[] stored = members.metadata();
        String told = "{\"" + EventMetadata.RECORDED_AT + "\":\"" + members.recordedAt() + '"';
        byte[] front = (told + (stored.length == "{}".length() ? "" : ",")).getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(front, front.length + stored.length - 1);
        System.arraycopy(stored, 1, both, front.length, stored.length - 1);
        return data(both);
    }

    private TrackedEventData<byte[]> data(byte[] metadata) {
        return members().subject() == null ? new Data(this, metadata) : new DomainData(this, metadata);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Reads payloads and metadata as the present code knows them. */
    record EventCodec(EventSerializer serializer, EventUpcaster upcaster) {

        DomainEvent payload(StoredEvent event) {
            IntermediateEventRepresentation upcast = upcaster.upcast(
                            Stream.of(new InitialEventRepresentation(event.data(), serializer)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "Upcasting left nothing of the event at position " + event.position));
            Object payload = serializer.deserialize(upcast.getData());
            if (payload instanceof DomainEvent decoded) {
                return decoded;
            }
            throw new IllegalStateException("The event at position " + event.position + " is no domain event but "
                    + event.type() + ", which this version does not know");
        }

        Map<String, Object> metadata(StoredEvent event) {
            MetaData decoded = serializer.deserialize(event.data().getMetaData());
            return decoded;
        }
    }

    private static class Data implements TrackedEventData<byte[]> {

        final StoredEvent event;
        private final byte[] metadata;

        Data(StoredEvent event, byte[] metadata) {
            this.event = event;
            this.metadata = metadata;
        }

        @Override
        public TrackingToken trackingToken() {
            return new GlobalSequenceTrackingToken(event.position);
        }

        @Override
        public String getEventIdentifier() {
            return event.members().id();
        }

        @Override
        public Instant getTimestamp() {
            return Instant.parse(event.members().time());
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return new SerializedMetaData<>(metadata, byte[].class);
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            EventText members = event.members();
            return new SimpleSerializedObject<>(
                    members.payload(), byte[].class, new SimpleSerializedType(members.type(), members.revision()));
        }
    }

    private static final class DomainData extends Data implements DomainEventData<byte[]> {

        DomainData(StoredEvent event, byte[] metadata) {
            super(event, metadata);
        }

        @Override
        public @Nullable String getType() {
            return event.members().aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
