package org.changwat.command.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads an Excel workbook (.xlsx), every visible sheet of it as a table. What is in a workbook beside values is not taken: a file with
 * macros, embedded files or links to other files is refused, a formula is refused in its cell. Archives that unpack to far more than they
 * are, are refused before they are parsed.
 */
final class ExcelFile {

    /** Most that one part, and all parts together, may unpack to. */
    private static final long MOST_UNPACKED = 24L * 1024 * 1024;

    private static final int MOST_PARTS = 200;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private ExcelFile() {}

    static Sheet read(ImportKind kind, byte[] file) {
        inspect(file);
        TableRows rows = new TableRows(kind);
        try (XSSFWorkbook book = open(file)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                    rows.begin();
                    read(book.getSheetAt(i), rows);
                }
            }
        } catch (IOException | POIXMLException | RecordFormatException broken) {
            throw new Unreadable("import.excel.malformed");
        }
        return rows.read();
    }

    /** What is no workbook, or a broken one, makes the parser fail in more ways than it tells. */
    private static XSSFWorkbook open(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("import.excel.malformed");
        }
    }

    private static void read(XSSFSheet sheet, TableRows rows) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            Map<Integer, String> cells = new HashMap<>();
            for (Cell cell : row) {
                String text = text(cell);
                if (text == null) {
                    rows.fault(sheet.getSheetName(), row.getRowNum() + 1, cell.getColumnIndex(), fault(cell));
                } else if (!text.isEmpty()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
            rows.take(sheet.getSheetName(), row.getRowNum() + 1, cells);
        }
    }

    /** Null where the cell holds what is not taken. */
    private static @Nullable String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> cell.getBooleanCellValue() ? "YES" : "NO";
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : NumberToTextConverter.toText(cell.getNumericCellValue());
            case FORMULA, ERROR -> null;
            default -> "";
        };
    }

    private static String fault(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? "import.cell.formula" : "import.cell.error";
    }

    /** Looks at the parts of the archive, unpacking no more than what may be. */
    private static void inspect(byte[] file) {
        byte[] buffer = new byte[16 * 1024];
        long unpacked = 0;
        int parts = 0;
        boolean workbook = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                workbook |= name.equals("xl/workbook.xml");
                refuseWhatActs(name);
                if (++parts > MOST_PARTS) {
                    throw new Unreadable(413, "import.excel.too-large", Map.of());
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new Unreadable(413, "import.excel.too-large", Map.of());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable("import.excel.malformed");
        }
        if (!workbook) {
            throw new Unreadable("import.excel.malformed");
        }
    }

    private static void refuseWhatActs(String part) {
        if (part.contains("vbaproject")
                || part.contains("macrosheets/")
                || part.contains("activex/")
                || part.contains("embeddings/")
                || part.contains("externallinks/")) {
            throw new Unreadable("import.excel.active-content");
        }
    }
}
