package org.changwat.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a table row by row: the first row that says something names the columns by their codes, in any order; rows that begin with {@code #}
 * explain and are skipped.
 */
final class TableRows {

    /** Most rows of one file. */
    static final int MOST = 5_000;

    private static final String REMARK = "#";

    private final ImportKind kind;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Map<Integer, String> columns = Map.of();

    TableRows(ImportKind kind) {
        this.kind = kind;
    }

    /** A new table: its first row names the columns. */
    void begin() {
        columns = Map.of();
    }

    /**
     * The next row.
     *
     * @param cells text by place from 0; no blank ones
     * @throws Unreadable where it should name the columns and does not, or is one too many
     */
    void take(String sheet, int number, Map<Integer, String> cells) {
        if (cells.isEmpty() || cells.getOrDefault(0, "").startsWith(REMARK)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = columns(sheet, cells);
            return;
        }
        if (rows.size() == MOST) {
            throw new Unreadable(413, "import.rows.too-many", Map.of("most", Integer.toString(MOST)));
        }
        Map<String, String> named = new HashMap<>();
        cells.forEach((place, text) -> {
            String column = columns.get(place);
            if (column != null) {
                named.put(column, text);
            }
        });
        rows.add(new Row(sheet, number, named));
    }

    /** A cell that cannot be taken. */
    void fault(String sheet, int number, int place, String code) {
        faults.add(new Fault(sheet, number, columns.getOrDefault(place, ""), code, Map.of()));
    }

    Sheet read() {
        if (rows.isEmpty() && faults.isEmpty()) {
            throw new Unreadable("import.rows.none");
        }
        return new Sheet(rows, faults);
    }

    private Map<Integer, String> columns(String sheet, Map<Integer, String> cells) {
        List<String> known = kind.columns().stream().map(Column::code).toList();
        Map<Integer, String> named = new LinkedHashMap<>();
        cells.forEach((place, text) -> {
            if (!known.contains(text)) {
                throw new Unreadable(400, "import.column.unknown", Map.of("sheet", sheet, "column", text));
            }
            if (named.containsValue(text)) {
                throw new Unreadable(400, "import.column.twice", Map.of("sheet", sheet, "column", text));
            }
            named.put(place, text);
        });
        kind.columns().stream()
                .filter(Column::required)
                .map(Column::code)
                .filter(code -> !named.containsValue(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new Unreadable(400, "import.column.missing", Map.of("sheet", sheet, "column", code));
                });
        return named;
    }
}
