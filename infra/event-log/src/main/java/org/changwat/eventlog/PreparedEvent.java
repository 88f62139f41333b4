package org.changwat.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * An event's canonical CloudEvent but for {@code position} and {@code recordedat}, which a retry changes: they stand
 * side by side in RFC 8785 order and are spliced in last. Made on the caller's thread, so that the appender only joins.
 *
 * @param message the event that it was made of
 * @param key what must be unique in the log
 * @param type stable type name
 * @param before text up to the position
 * @param after text from behind recordedat
 */
record PreparedEvent(EventMessage<?> message, String key, String type, byte[] before, byte[] after) {

    /** RFC 3339 with exactly three decimals, so that the texts sort as the instants do. */
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static final String SCHEMAS = "/api/v1/schemas/events/";

    static PreparedEvent of(EventMessage<?> message, EventSerializer serializer, String source) {
        ObjectMapper mapper = serializer.getObjectMapper();
        SerializedType type = serializer.typeForClass(message.getPayloadType());
        StringBuilder text = new StringBuilder(512);
        text.append('{');
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> event ? event : null;
        if (domain != null && domain.getType() != null) {
            field("aggregatetype", domain.getType(), text);
            text.append(',');
        }
        text.append("\"data\":{\"metadata\":");
        CanonicalJson.write(mapper.valueToTree(stored(message.getMetaData())), text);
        text.append(",\"payload\":");
        CanonicalJson.write(mapper.valueToTree(message.getPayload()), text);
        text.append("},\"datacontenttype\":\"application/json\",");
        if (type.getRevision() != null) {
            field("dataschema", SCHEMAS + type.getName() + "/" + type.getRevision(), text);
            text.append(',');
        }
        if (message.getPayload() instanceof DomainEvent event) {
            field("effectiveon", event.effectiveOn().toString(), text);
            text.append(',');
        }
        field("id", message.getIdentifier(), text);
        byte[] before = text.append(",\"position\":\"").toString().getBytes(StandardCharsets.UTF_8);

        text.setLength(0);
        text.append("\",");
        if (domain != null) {
            field("sequence", Long.toString(domain.getSequenceNumber()), text);
            text.append(',');
        }
        field("source", source, text);
        text.append(",\"specversion\":\"1.0\",");
        if (domain != null) {
            field("subject", domain.getAggregateIdentifier(), text);
            text.append(',');
        }
        field("time", message.getTimestamp().toString(), text);
        text.append(',');
        field("type", type.getName(), text);
        byte[] after = text.append('}').toString().getBytes(StandardCharsets.UTF_8);
        return new PreparedEvent(message, key(message, domain), type.getName(), before, after);
    }

    /** What a stream added on reading is not stored with an event that was built from it. */
    private static MetaData stored(MetaData metadata) {
        return metadata.containsKey(EventMetadata.RECORDED_AT)
                ? metadata.withoutKeys(Set.of(EventMetadata.RECORDED_AT))
                : metadata;
    }

    private static String key(EventMessage<?> message, @Nullable DomainEventMessage<?> domain) {
        return domain == null
                ? Keys.ofEvent(message.getIdentifier())
                : Keys.of(domain.getAggregateIdentifier(), domain.getSequenceNumber());
    }

    private static void field(String name, String value, StringBuilder text) {
        text.append('"').append(name).append("\":");
        CanonicalJson.writeString(value, text);
    }

    /** The whole text, UTF-8. */
    byte[] at(long position, String recordedAt) {
        byte[] splice = (position + "\",\"recordedat\":\"" + recordedAt).getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[before.length + splice.length + after.length];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(splice, 0, whole, before.length, splice.length);
        System.arraycopy(after, 0, whole, before.length + splice.length, after.length);
        return whole;
    }

    /** Bytes of the text, give or take the digits of its position. */
    int bytes() {
        return before.length + after.length + 56;
    }

    static String recordedAt(long millis) {
        return MILLIS.format(Instant.ofEpochMilli(millis));
    }
}
