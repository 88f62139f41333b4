package org.changwat.command.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The templates as they are downloaded: the columns' codes, what each takes, and an example. The two explaining rows begin with {@code #}
 * and may stay.
 */
final class Templates {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int WIDTH = 24 * 256;

    private Templates() {}

    static byte[] csv(ImportKind kind, Locale language) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows(kind, language).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] excel(ImportKind kind, Locale language) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(kind.path());
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle remark = book.createCellStyle();
            Font grey = book.createFont();
            grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            remark.setFont(grey);
            remark.setWrapText(true);
            List<List<String>> rows = rows(kind, language);
            for (int number = 0; number < rows.size(); number++) {
                XSSFRow row = sheet.createRow(number);
                for (int place = 0; place < rows.get(number).size(); place++) {
                    XSSFCell cell = row.createCell(place);
                    cell.setCellValue(rows.get(number).get(place));
                    cell.setCellStyle(number == 0 ? head : remark);
                }
            }
            for (int place = 0; place < kind.columns().size(); place++) {
                sheet.setColumnWidth(place, WIDTH);
                sheet.setDefaultColumnStyle(place, text);
            }
            sheet.createFreezePane(0, 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(ImportKind kind, Locale language) {
        boolean thai = language.getLanguage().equals("th");
        String needed = thai ? " (จำเป็น)" : " (needed)";
        return List.of(
                row(kind, "", Column::code),
                row(kind, "# ", column -> (thai ? column.th() : column.en()) + (column.required() ? needed : "")),
                row(kind, thai ? "# ตัวอย่าง " : "# example ", Column::example));
    }

    private static List<String> row(ImportKind kind, String first, Function<Column, String> value) {
        List<String> cells = new ArrayList<>(kind.columns().stream().map(value).toList());
        cells.set(0, first + cells.get(0));
        return cells;
    }
}
