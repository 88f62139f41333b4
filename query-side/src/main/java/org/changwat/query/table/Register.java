package org.changwat.query.table;

import java.util.List;
import java.util.function.BiFunction;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A register as a page lists it.
 *
 * @param name in the page's address, such as {@code plans}
 * @param view the projection that it is read from
 * @param list where the same is had as a table, by {@code &format=}; null where it is not
 * @param entries what it holds for a fiscal year at a moment, in its order
 */
public record Register(
        String name, String view, @Nullable String list, BiFunction<Integer, Moment, ? extends List<?>> entries) {

    /** Whether it holds anything for a fiscal year. */
    public boolean anyOf(int fiscalYear) {
        return !entries.apply(fiscalYear, Moment.NOW).isEmpty();
    }
}
