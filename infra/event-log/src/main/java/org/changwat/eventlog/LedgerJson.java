package org.changwat.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/**
 * How events look as JSON. RFC 8785 prints numbers as IEEE doubles, which would turn 0.3000 into 0.3 and blur a long
 * above 2^53, so both are JSON strings; dates and instants are ISO 8601; what is absent is left out.
 */
public final class LedgerJson {

    private LedgerJson() {}

    /** A mapper set up by {@link #configure}. */
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        configure(builder);
        return builder.build();
    }

    /** Sets up a mapper: also the body of the app's {@code Jackson3SerializerCustomizer}. */
    public static void configure(JsonMapper.Builder builder) {
        SimpleModule exact = new SimpleModule("exact-numbers");
        exact.addSerializer(BigDecimal.class, new AsText<>());
        exact.addSerializer(BigInteger.class, new AsText<>());
        exact.addSerializer(Long.class, new AsText<>());
        exact.addSerializer(Long.TYPE, new AsText<>());
        builder.addModule(exact)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.changwat.")
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("java.lang.")
                        .allowIfSubType("java.math.")
                        .allowIfSubType("java.time.")
                        .allowIfSubType("java.util.")
                        .build());
    }

    /** Plain digits in a JSON string, the scale kept and no exponent. */
    private static final class AsText<T extends Number> extends ValueSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(
                    value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value));
        }
    }
}
