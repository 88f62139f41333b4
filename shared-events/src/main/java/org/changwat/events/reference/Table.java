package org.changwat.events.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated resource with a header line, read row by row. */
final class Table {

    private Table() {}

    static List<Row> read(String resource) {
        InputStream stream = Table.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Reference data " + resource + " is not on the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String[] header = String.valueOf(lines.readLine()).split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row by column name. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("No column " + column);
            }
            return cell;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }
}
