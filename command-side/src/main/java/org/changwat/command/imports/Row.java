package org.changwat.command.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it was read.
 *
 * @param number counted from 1, as a spreadsheet counts it
 * @param cells text by column code; no blank ones
 */
record Row(String sheet, int number, Map<String, String> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    @Nullable
    String get(String column) {
        return cells.get(column);
    }
}
