package org.changwat.query.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Thai for another code page. */
final class CsvTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTables() {}

    static <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(listing.table().all().stream()
                .map(column -> CellText.guarded(column.header(), listing.language()))
                .toList());
        for (T item : listing.items()) {
            csv.writeRecord(listing.table().all().stream()
                    .map(column -> CellText.guarded(column.value().apply(item), listing.language()))
                    .toList());
        }
        csv.flush();
        text.flush();
    }
}
