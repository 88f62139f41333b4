package org.changwat.query.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A register as a page lists it.
 *
 * @param name in the page's address, such as {@code plans}
 * @param view the projection that it is read from
 * @param list where the same is had as a table, by {@code &format=}; null where it is not
 * @param entries what it holds for a fiscal year at a moment, in its order
 * @param held whether anything of it is of a fiscal year; an entry may be listed in every year
 */
public record Register(
        String name,
        String view,
        @Nullable String list,
        BiFunction<Integer, Moment, ? extends List<?>> entries,
        IntPredicate held) {

    /** A register whose entries each belong to a year. */
    public Register(
            String name, String view, @Nullable String list, BiFunction<Integer, Moment, ? extends List<?>> entries) {
        this(name, view, list, entries, year -> !entries.apply(year, Moment.NOW).isEmpty());
    }

    /** Whether it holds anything of a year, as of now. */
    public boolean holds(int fiscalYear) {
        return held.test(fiscalYear);
    }
}
