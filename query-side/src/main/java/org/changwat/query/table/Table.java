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
 * @param columns what people read, from left to right
 * @param codes the codes behind their words, to the right of them, for programs
 * @param <T> what a row shows
 */
public record Table<T>(String name, Function<? super T, String> id, List<Column<T>> columns, List<Column<T>> codes) {

    public Table {
        columns = List.copyOf(columns);
        codes = List.copyOf(codes);
    }

    /** A table without columns yet. */
    public static <T> Table<T> of(String name, Function<? super T, String> id) {
        return new Table<>(name, id, List.of(), List.of());
    }

    /** All columns, those of people first. */
    List<Column<T>> all() {
        return append(columns, codes);
    }

    /** The table with one more column to the right of those that people read. */
    public Table<T> with(String thai, String english, Function<? super T, ? extends @Nullable Object> value) {
        return new Table<>(name, id, append(columns, List.of(column(thai, english, value))), codes);
    }

    /**
     * The table with a column of words for a constant or several, and one of the constants themselves.
     *
     * @param family of the words, see {@link Terms#of}
     */
    public Table<T> term(
            String thai, String english, String family, Function<? super T, ? extends @Nullable Object> constant) {
        return told(thai, english, each -> Terms.of(family, constant.apply(each)), constant);
    }

    /** The table with a column of units by name, and one of their codes. */
    public Table<T> units(String thai, String english, Function<? super T, ? extends @Nullable Object> codes) {
        return told(thai, english, each -> Terms.unit(codes.apply(each)), codes);
    }

    /** The table with a column of words, and one of the codes that they stand for. */
    public Table<T> told(
            String thai,
            String english,
            Function<? super T, ? extends @Nullable Object> words,
            Function<? super T, ? extends @Nullable Object> code) {
        Column<T> behind = column(thai + " (รหัส)", english + " (code)", code);
        return new Table<>(
                name, id, append(columns, List.of(column(thai, english, words))), append(codes, List.of(behind)));
    }

    private static <T> Column<T> column(
            String thai, String english, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(new LocalizedText(thai, english), value);
    }

    private static <C> List<C> append(List<C> first, List<C> more) {
        List<C> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
