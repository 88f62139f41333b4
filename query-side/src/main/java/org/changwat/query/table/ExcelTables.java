package org.changwat.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
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

    static <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            List<Column<T>> columns = listing.table().columns();
            Sheet sheet = book.createSheet(listing.table().name());
            CellStyle head = head(book);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
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
                        fill(row.createCell(i), value, date, listing.language());
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, listing.items().size(), 0, Math.max(0, columns.size() - 1)));
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

    private static void fill(Cell cell, @Nullable Object value, CellStyle date, Locale language) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            String text = CellText.of(value, language);
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }
}
