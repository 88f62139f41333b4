package org.changwat.query.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A view as JSON text in one order of members and map keys: equal views give equal texts, so that texts can be hashed.
 * Decimals are strings, which keeps their scale. Every member is written, null or not: a text that lacks one was written
 * by code of another shape.
 */
final class ViewText<V> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("exact-decimals").addSerializer(BigDecimal.class, new AsText()))
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final ObjectReader strictReader;

    ViewText(Class<V> type) {
        writer = MAPPER.writerFor(type);
        reader = MAPPER.readerFor(type);
        strictReader = reader.with(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    String write(V view) {
        return writer.writeValueAsString(view);
    }

    V read(String text) {
        return reader.readValue(text);
    }

    /** A view that code of another version wrote, empty unless it has exactly the present shape. */
    Optional<V> readOther(String text) {
        try {
            V view = strictReader.readValue(text);
            return Optional.of(view);
        } catch (JacksonException otherShape) {
            return Optional.empty();
        }
    }

    private static final class AsText extends ValueSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toString());
        }
    }
}
