package org.changwat.eventlog;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's Jackson 3 serializer under stable type names, so that upcasters and integrators never see a Java class name.
 * Serves as event, message and general serializer alike.
 */
public final class EventSerializer extends Jackson3Serializer {

    private final TypeNames names;

    /** The serializer of the published language. */
    public EventSerializer() {
        this(TypeNames.ofEvents());
    }

    public EventSerializer(TypeNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(LedgerJson::configure));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        String name = type == null ? null : names.nameOf(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name, getRevisionResolver().revisionOf(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        Class<?> known = names.classOf(type.getName());
        return known == null ? super.resolveClassName(type) : known.getName();
    }
}
