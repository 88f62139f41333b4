package org.changwat.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Immutable copies that read an absent list as an empty one, for records that JSON fills. */
public final class Copies {

    private Copies() {}

    public static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
