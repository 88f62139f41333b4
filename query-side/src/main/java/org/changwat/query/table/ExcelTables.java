package org.changwat.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, written row by row: a long list does not stand in memory as a workbook. */
final class ExcelTables {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH = 22 * 256;

    private ExcelTables() {}

    /** The position that the list was read at is printed below each page. */
    static <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Workbooks.writeWithoutTimes(out, parts -> fill(listing, parts));
    }

    private static <T> void fill(Listing<T> listing, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            List<Column<T>> columns = listing.table().all();
            Sheet sheet = book.createSheet(listing.table().name());
            CellStyle head = head(book);
            Styles styles = new Styles(book, listing.language());
            Row first = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
                Cell cell = first.createCell(i);
                cell.setCellStyle(head);
                cell.setCellValue(CellText.of(columns.get(i).header(), listing.language()));
            }
            int number = 1;
            for (T item : listing.items()) {
                Row row = sheet.createRow(number++);
                for (int i = 0; i < columns.size(); i++) {
                    Object value = columns.get(i).value().apply(item);
                    if (value != null) {
                        fill(row.createCell(i), value, styles, listing.language());
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, listing.items().size(), 0, Math.max(0, columns.size() - 1)));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            sheet.getFooter().setRight("&P / &N");
            if (listing.position() != null) {
                String at = thai(listing.language())
                        ? "จากทะเบียนผลงานจังหวัด ณ ตำแหน่งที่ "
                        : "Changwat Ledger, position ";
                sheet.getFooter().setLeft(at + listing.position());
                book.getXSSFWorkbook().getProperties().getCoreProperties().setIdentifier(at + listing.position());
            }
            CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreator("Changwat Ledger");
            properties.setCreated(Workbooks.NO_DATE);
            properties.setModified(Workbooks.NO_DATE);
            book.write(out);
        }
    }

    private static CellStyle head(SXSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static boolean thai(Locale language) {
        return language.getLanguage().equals("th");
    }

    /** How numbers and dates look; a workbook has room for few styles, so each is made once. */
    private static final class Styles {

        /** The Buddhist calendar of Thailand, as Excel offers it. */
        private static final String BUDDHIST_DAY = "[$-107041E]d mmm yyyy;@";

        private final SXSSFWorkbook book;
        private final CellStyle date;
        private final Map<Integer, CellStyle> decimals = new HashMap<>();

        Styles(SXSSFWorkbook book, Locale language) {
            this.book = book;
            this.date = style(thai(language) ? BUDDHIST_DAY : "yyyy-mm-dd");
        }

        /** Decimals as they are, thousands set apart. */
        CellStyle of(BigDecimal number) {
            return decimals.computeIfAbsent(
                    Math.max(0, number.scale()), scale -> style(scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale)));
        }

        private CellStyle style(String format) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }
    }

    private static void fill(Cell cell, @Nullable Object value, Styles styles, Locale language) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.date);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.of(number));
        } else if (value instanceof Integer || value instanceof Long) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            String text = CellText.of(value, language);
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }
}
