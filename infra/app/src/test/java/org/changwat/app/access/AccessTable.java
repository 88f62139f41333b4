package org.changwat.app.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may do what, as somebody has classified it by hand: a row for each operation, a column for each caller. Nothing of it comes from
 * the tables that decide.
 */
final class AccessTable {

    /** Let in. */
    static final String IN = "+";

    /** Let in about one's own unit or region; refused about another's. */
    static final String OWN = "o";

    /** Refused. */
    static final String REFUSED = "-";

    /** Asked to sign in. */
    static final String ASKED = "?";

    /** The column of whoever has no account. */
    static final String NOBODY = "NOBODY";

    private final List<String> columns;
    private final Map<String, Map<String, String>> rows;

    private AccessTable(List<String> columns, Map<String, Map<String, String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** A resource of this package. Lines that begin with {@code =} say which short name stands for which caller. */
    static AccessTable read(String name) {
        Map<String, String> callers = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.trim().split("\\s+");
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("=")) {
                    callers.put(parts[1], parts[2]);
                } else if (columns.isEmpty()) {
                    for (String part : parts) {
                        columns.add(Objects.requireNonNull(callers.get(part), part));
                    }
                } else {
                    add(rows, parts, columns);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AccessTable(columns, rows);
    }

    private static void add(Map<String, Map<String, String>> rows, String[] parts, List<String> columns) {
        int named = parts.length - columns.size();
        String operation = String.join(" ", List.of(parts).subList(0, named));
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), parts[named + i]);
        }
        if (rows.put(operation, cells) != null) {
            throw new IllegalArgumentException(operation + " is classified twice");
        }
    }

    List<String> columns() {
        return columns;
    }

    /** Callers and what they are to be answered; empty for an operation that nobody has classified. */
    Map<String, String> of(String operation) {
        return rows.getOrDefault(operation, Map.of());
    }
}
