package org.changwat.command.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.changwat.events.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a command or an event cites, however deep in it. Most records cannot hold evidence at all: which can is worked
 * out once for each type.
 */
final class CitedFiles {

    private static final Map<Class<?>, List<RecordComponent>> LEADING = new ConcurrentHashMap<>();

    private CitedFiles() {}

    /** Hashes in the order they stand; a letter without a file has none. */
    static Set<String> in(Object record) {
        Set<String> found = new LinkedHashSet<>();
        collect(record, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<String> found) {
        if (value instanceof Evidence evidence) {
            if (evidence.sha256() != null) {
                found.add(evidence.sha256());
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, found));
        } else if (value != null && value.getClass().isRecord()) {
            leading(value.getClass()).forEach(component -> collect(read(component, value), found));
        }
    }

    private static List<RecordComponent> leading(Class<?> record) {
        List<RecordComponent> known = LEADING.get(record);
        if (known == null) {
            known = Arrays.stream(record.getRecordComponents())
                    .filter(component -> mayHold(component.getGenericType(), Set.of(record)))
                    .toList();
            LEADING.put(record, known);
        }
        return known;
    }

    private static boolean mayHold(Type type, Set<Class<?>> within) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> mayHold(each, within));
        }
        if (!(type instanceof Class<?> plain) || within.contains(plain)) {
            return false;
        }
        if (plain == Evidence.class) {
            return true;
        }
        Set<Class<?>> deeper = new LinkedHashSet<>(within);
        deeper.add(plain);
        if (plain.isRecord()) {
            return Arrays.stream(plain.getRecordComponents())
                    .anyMatch(component -> mayHold(component.getGenericType(), deeper));
        }
        return plain.isSealed()
                && Arrays.stream(Objects.requireNonNull(plain.getPermittedSubclasses()))
                        .anyMatch(each -> mayHold(each, deeper));
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of ours is public", e);
        }
    }
}
