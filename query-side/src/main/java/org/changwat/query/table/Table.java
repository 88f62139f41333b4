package org.changwat.query.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a list is laid out in columns.
 *
 * @param name of the file that it is downloaded as, without its ending
 * @param id tells a row from all others of the list, whatever else joins it; a cursor names the last row of a page by it
 * @param <T> what a row shows
 */
public record Table<T>(String name, Function<? super T, String> id, List<Column<T>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table without columns yet. */
    public static <T> Table<T> of(String name, Function<? super T, String> id) {
        return new Table<>(name, id, List.of());
    }

    /** The table with one more column to the right. */
    public Table<T> with(String thai, String english, Function<? super T, ? extends @Nullable Object> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(new LocalizedText(thai, english), value));
        return new Table<>(name, id, more);
    }
}
