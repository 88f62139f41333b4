package org.changwat.query.table;

import java.util.function.Function;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param value what a row has in it: a number, a date, an instant, a {@link LocalizedText} or anything that reads as text; null for
 *     an empty cell
 * @param <T> what a row shows
 */
record Column<T>(LocalizedText header, Function<? super T, ? extends @Nullable Object> value) {}
