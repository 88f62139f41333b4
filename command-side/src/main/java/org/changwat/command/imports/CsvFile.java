package org.changwat.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads CSV: UTF-8, or the code page of a Thai Windows, which Excel writes there unless told otherwise; set apart by comma, semicolon or tab. */
final class CsvFile {

    private static final String THAI_WINDOWS = "x-windows-874";

    private CsvFile() {}

    static Sheet read(ImportKind kind, byte[] file) {
        String text = text(file);
        TableRows rows = new TableRows(kind);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                Map<Integer, String> cells = new HashMap<>();
                for (int place = 0; place < each.getFieldCount(); place++) {
                    String cell = each.getField(place).strip();
                    if (!cell.isEmpty()) {
                        cells.put(place, cell);
                    }
                }
                rows.take("CSV", (int) each.getStartingLineNumber(), cells);
            }
        } catch (CsvParseException malformed) {
            throw new Unreadable("import.csv.malformed");
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        return rows.read();
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = decoded(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = thaiWindows(file);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String thaiWindows(byte[] file) {
        if (Charset.isSupported(THAI_WINDOWS)) {
            try {
                return decoded(file, Charset.forName(THAI_WINDOWS));
            } catch (CharacterCodingException neither) {
                throw new Unreadable("import.csv.encoding");
            }
        }
        throw new Unreadable("import.csv.encoding");
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(first, each) > count(first, separator)) {
                separator = each;
            }
        }
        return separator;
    }

    private static long count(String line, char each) {
        return line.chars().filter(character -> character == each).count();
    }
}
