package org.changwat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {

    private static final String HEAD = "unit,fiscalYear,line,round,value,asOfDate,evidenceTitle\r\n";

    @Test
    void a_row_is_known_by_its_number_and_its_columns_by_their_codes() {
        Sheet sheet = CsvFile.read(
                ImportKind.RESULTS, utf8("\uFEFF" + HEAD + "# note\r\n\r\nTH-83,2557,P-1,NINE_MONTH,6.4,,ผล\r\n"));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).number()).isEqualTo(4);
        assertThat(sheet.rows().get(0).get("evidenceTitle")).isEqualTo("ผล");
        assertThat(sheet.rows().get(0).get("asOfDate")).isNull();
    }

    @Test
    void csv_of_a_thai_windows_and_set_apart_by_semicolons_is_read() {
        String text = HEAD.replace(',', ';') + "TH-83;2557;P-1;NINE_MONTH;6.4;;น้ำหนัก\r\n";

        Sheet sheet = CsvFile.read(ImportKind.RESULTS, text.getBytes(Charset.forName("x-windows-874")));

        assertThat(sheet.rows().get(0).get("evidenceTitle")).isEqualTo("น้ำหนัก");
    }

    @ParameterizedTest
    @CsvSource({
        "import.column.unknown, 'unit,colour\na,b'",
        "import.column.twice, 'unit,unit\na,b'",
        "import.column.missing, 'unit,line\na,b'",
        "import.rows.none, ''",
        "import.rows.none, 'unit,fiscalYear,line,round,evidenceTitle\n#a,b'",
    })
    void a_table_that_cannot_be_read_is_told(String code, String text) {
        assertThatThrownBy(() -> CsvFile.read(ImportKind.RESULTS, utf8(text))).hasMessage(code);
    }

    @Test
    void too_many_rows_are_refused() {
        String text = HEAD + "TH-83,2557,P-1,NINE_MONTH,6.4,,x\r\n".repeat(TableRows.MOST + 1);

        assertThatThrownBy(() -> CsvFile.read(ImportKind.RESULTS, utf8(text))).hasMessage("import.rows.too-many");
    }

    @Test
    void a_workbook_is_read_as_it_shows_and_formulas_are_refused_in_their_cells() throws IOException {
        Sheet sheet = ExcelFile.read(ImportKind.RESULTS, workbook());

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(0).cells())
                .containsEntry("fiscalYear", "2557")
                .containsEntry("value", "6.4")
                .containsEntry("asOfDate", "2014-06-30");
        assertThat(sheet.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("import.cell.formula");
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("value");
        });
        Plan plan = Planner.plan(ImportKind.RESULTS, sheet);
        assertThat(plan.commands()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/embeddings/a.bin", "xl/activeX/a.xml", "xl/externalLinks/a.xml"})
    void a_workbook_that_acts_is_refused(String part) throws IOException {
        assertThatThrownBy(() -> ExcelFile.read(ImportKind.RESULTS, zip("xl/workbook.xml", 10, part, 10)))
                .hasMessage("import.excel.active-content");
    }

    @Test
    void an_archive_that_unpacks_to_far_too_much_is_refused() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", 10, "xl/worksheets/sheet1.xml", 64 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(ImportIntake.MOST_BYTES);
        assertThatThrownBy(() -> ExcelFile.read(ImportKind.RESULTS, bomb)).hasMessage("import.excel.too-large");
    }

    @Test
    void what_is_no_workbook_is_told() throws IOException {
        assertThatThrownBy(() -> ExcelFile.read(ImportKind.RESULTS, utf8("unit,line")))
                .hasMessage("import.excel.malformed");
        assertThatThrownBy(() -> ExcelFile.read(ImportKind.RESULTS, zip("xl/workbook.xml", 10, "a", 1)))
                .hasMessage("import.excel.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 30/6/2557, 2014-06-30",
        "DAY, ๓๐/๖/๒๕๕๗, 2014-06-30",
        "DAY, 2014-06-30, 2014-06-30",
        "DAY, 29/2/2559, 2016-02-29",
        "DAY, 2557-06-30, 2014-06-30",
        "DECIMAL, '1,234.50', 1234.50",
        "DECIMAL, ๖.๔๐, 6.40",
        "PERCENT, 15, 15.00",
        "WHOLE, 2557.0, 2557",
        "YES_NO, ใช่, true"
    })
    void cells_are_read_as_people_fill_them_in(Column.Kind kind, String cell, String read) {
        assertThat(CellValues.of(kind, cell)).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({"DAY, 31/6/2557", "DAY, tomorrow", "DECIMAL, many", "WHOLE, 1.5", "YES_NO, maybe"})
    void cells_that_say_something_else_are_not_guessed(Column.Kind kind, String cell) {
        assertThat(CellValues.of(kind, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREEMENTS", "RESULTS"})
    void a_template_reads_back_as_a_table_without_rows(ImportKind kind) {
        byte[] csv = Templates.csv(kind, Locale.forLanguageTag("th"));
        byte[] excel = Templates.excel(kind, Locale.ENGLISH);

        assertThatThrownBy(() -> CsvFile.read(kind, csv)).hasMessage("import.rows.none");
        assertThatThrownBy(() -> ExcelFile.read(kind, excel)).hasMessage("import.rows.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREEMENTS", "RESULTS"})
    void the_example_of_a_template_becomes_a_command(ImportKind kind) {
        String text = new String(Templates.csv(kind, Locale.ENGLISH), StandardCharsets.UTF_8);

        Plan plan = Planner.plan(kind, CsvFile.read(kind, utf8(text.replace("# example ", ""))));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.commands()).hasSize(1);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("ผล");
            String[] head = HEAD.strip().split(",");
            XSSFRow first = sheet.createRow(0);
            for (int i = 0; i < head.length; i++) {
                first.createCell(i).setCellValue(head[i]);
            }
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d/m/yy"));
            for (int number = 1; number <= 2; number++) {
                XSSFRow row = sheet.createRow(number);
                row.createCell(0).setCellValue("TH-83");
                row.createCell(1).setCellValue(2557);
                row.createCell(2).setCellValue("P-1.2.1");
                row.createCell(3).setCellValue("NINE_MONTH");
                if (number == 1) {
                    row.createCell(4).setCellValue(6.4);
                } else {
                    row.createCell(4).setCellFormula("1+1");
                }
                row.createCell(5).setCellValue(LocalDate.parse("2014-06-30"));
                row.getCell(5).setCellStyle(day);
                row.createCell(6).setCellValue("รายงาน");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String first, int size, String second, int otherSize) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(new byte[size]);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(new byte[otherSize]);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
