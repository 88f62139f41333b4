package org.changwat.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = QueryTestApplication.class)
class ListingTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Autowired
    private WebApplicationContext context;

    @Test
    void a_list_is_json_unless_something_else_is_asked_for() throws Exception {
        MockHttpServletResponse answer = call("/api/v1/inspections/2557", "*/*");

        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(new JsonMapper().readTree(text(answer)).size()).isEqualTo(2);
        assertThat(answer.getHeader("Link")).isNull();
    }

    @Test
    void csv_bears_a_byte_order_mark_and_reads_back() throws Exception {
        MockHttpServletResponse answer = call("/api/v1/inspections/2557", "text/csv");

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .contains("inspections-" + answer.getHeader("Ledger-Position") + ".csv");
        assertThat(answer.getHeader("Ledger-Position")).isNotNull();
        assertThat(answer.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        List<CsvRecord> records = records(text(answer).substring(1));
        assertThat(records).hasSize(3);
        assertThat(records.get(0).getFields()).startsWith("การตรวจ", "ประเภท", "วิธี");
        assertThat(records.get(1).getFields()).contains("INSPECTION", "TH-83", "ภูเก็ต", "2014-02-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/change-requests?fiscalYear=2557",
                "/api/v1/inspections/2557?format=csv",
                "/api/v1/inspections/2557/rounds?format=csv",
                "/api/v1/recommendations?fiscalYear=2557",
                "/api/v1/projects?fiscalYear=2565",
                "/api/v1/plans?fiscalYear=2557",
                "/api/v1/improvements?fiscalYear=2565",
                "/api/v1/draft-indicators/2566?format=csv",
                "/api/v1/units?kind=CLUSTER",
                "/api/v1/knowledge/events?fiscalYear=2565",
                "/api/v1/knowledge/good-practices?fiscalYear=2565"
            })
    void every_list_comes_as_csv_and_as_excel(String address) throws Exception {
        List<CsvRecord> records = records(text(call(address, "text/csv")).substring(1));

        assertThat(records).isNotEmpty();
        assertThat(records)
                .allMatch(each -> each.getFieldCount() == records.get(0).getFieldCount());
        byte[] excel =
                call(address.replace("?format=csv", ""), TableTypes.EXCEL_VALUE).getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(records.size() - 1);
            assertThat((int) book.getSheetAt(0).getRow(0).getLastCellNum())
                    .isEqualTo(records.get(0).getFieldCount());
        }
    }

    @Test
    void excel_reads_back_with_dates_as_dates() throws Exception {
        MockHttpServletResponse answer = call("/api/v1/change-requests?fiscalYear=2557&format=xlsx&lang=en", "*/*");

        assertThat(answer.getContentType()).isEqualTo(TableTypes.EXCEL_VALUE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            Row row = book.getSheet("change-requests").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("CR-2557-TH-83-1");
            assertThat(row.getCell(9).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(json("/api/v1/change-requests?fiscalYear=2557", "/0/receivedOn"));
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("Approved");
            assertThat(row.getCell(7).getStringCellValue()).doesNotContain("_");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/change-requests?fiscalYear=2557",
                "/api/v1/inspections/2557?round=1",
                "/api/v1/recommendations?fiscalYear=2557",
                "/api/v1/plans?fiscalYear=2557",
                "/api/v1/units?kind=PROVINCE"
            })
    void a_file_is_had_again_from_the_position_that_it_names_byte_for_byte(String address) throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            MockHttpServletResponse first = call(address + "&format=" + format, "*/*");
            String kept = first.getHeader("Content-Location");
            assertThat(kept).contains("asOfPosition=" + first.getHeader("Ledger-Position"), "lang=th");

            MockHttpServletResponse again = call(kept, "*/*");

            assertThat(again.getContentAsByteArray()).as(kept).isEqualTo(first.getContentAsByteArray());
            assertThat(again.getHeader("Content-Location")).isEqualTo(kept);
            assertThat(again.getHeader("Content-Disposition")).isEqualTo(first.getHeader("Content-Disposition"));
        }
    }

    @Test
    void a_file_of_an_earlier_position_holds_what_was_known_then() throws Exception {
        String address = "/api/v1/change-requests?fiscalYear=2557&format=csv";
        int position = new OverHttp(context)
                .read("/api/v1/change-requests?fiscalYear=2557")
                .at("/0/position")
                .asInt();

        assertThat(records(text(call(address + "&asOfPosition=" + (position - 1), "*/*"))))
                .hasSize(1);
        MockHttpServletResponse then = call(address + "&asOfPosition=" + position, "*/*");
        assertThat(records(text(then))).hasSize(2);
        assertThat(then.getHeader("Content-Disposition")).contains("change-requests-" + position + ".csv");
    }

    @Test
    void a_reader_gets_words_and_a_program_the_codes_behind_them() throws Exception {
        List<CsvRecord> thai = records(text(call("/api/v1/change-requests?fiscalYear=2557&format=csv&lang=th", "*/*")));
        List<CsvRecord> english =
                records(text(call("/api/v1/change-requests?fiscalYear=2557&format=csv&lang=en", "*/*")));

        int decision = thai.get(0).getFields().indexOf("ผลการพิจารณา");
        int code = thai.get(0).getFields().indexOf("ผลการพิจารณา (รหัส)");
        assertThat(thai.get(1).getField(decision)).isEqualTo("เห็นชอบ");
        assertThat(thai.get(1).getField(code)).isEqualTo("APPROVED");
        assertThat(english.get(0).getField(code)).isEqualTo("Decision (code)");
        assertThat(english.get(1).getField(decision)).isEqualTo("Approved");
        assertThat(thai.get(1).getFields().subList(0, 15)).noneMatch(cell -> cell.matches("[A-Z]+_[A-Z_]+"));
    }

    @Test
    void pages_follow_each_other_without_a_gap() throws Exception {
        MockHttpServletResponse first = call("/api/v1/inspections/2557?limit=1", "*/*");
        String next = first.getHeader("Link");
        assertThat(next).startsWith("</api/v1/inspections/2557?limit=1&cursor=").endsWith(">; rel=\"next\"");

        MockHttpServletResponse second = call(next.substring(1, next.indexOf('>')), "*/*");

        assertThat(second.getHeader("Link")).isNull();
        assertThat(new JsonMapper().readTree(text(second)).at("/0/kind").asString())
                .isEqualTo("SUPERVISION");
        assertThat(first.getHeader("ETag")).isNotEqualTo(second.getHeader("ETag"));
    }

    @Test
    void a_bad_page_is_told() throws Exception {
        OverHttp http = new OverHttp(context);

        assertThat(http.problem("/api/v1/units?limit=0", 400)).isEqualTo("query.limit.invalid");
        assertThat(http.problem("/api/v1/units?limit=many", 400)).isEqualTo("query.limit.invalid");
        assertThat(http.problem("/api/v1/units?cursor=bm9ib2R5", 400)).isEqualTo("query.cursor.unknown");
    }

    @Test
    void what_would_be_a_formula_stays_text_and_numbers_stay_numbers() throws Exception {
        Table<List<Object>> table = Table.<List<Object>>of(
                        "cells", each -> each.get(0).toString())
                .with("=หัว", "=head", each -> each.get(0))
                .with("จำนวน", "amount", each -> each.get(1))
                .with("วัน", "day", each -> each.get(2));
        List<Object> row = List.of("=HYPERLINK(\"x\")", new BigDecimal("-5.50"), LocalDate.parse("2014-10-31"));
        Listing<List<Object>> listing =
                new Listing<>(table, THAI, 12L, List.of(row, List.of("@b", 1, "+c"), List.of("-d", 2L, "\tx")));

        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvTables.write(listing, csv);
        List<CsvRecord> records = records(csv.toString(StandardCharsets.UTF_8).substring(1));
        assertThat(records.get(0).getField(0)).isEqualTo("'=หัว");
        assertThat(records.get(1).getFields()).containsExactly("'=HYPERLINK(\"x\")", "-5.50", "2014-10-31");
        assertThat(records.get(2).getFields()).containsExactly("'@b", "1", "'+c");
        assertThat(records.get(3).getFields()).containsExactly("'-d", "2", "'\tx");

        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        ExcelTables.write(listing, excel);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel.toByteArray()))) {
            Row first = book.getSheetAt(0).getRow(1);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(-5.5);
        }
    }

    private Object json(String address, String pointer) throws Exception {
        return LocalDate.parse(new OverHttp(context).read(address).at(pointer).asString());
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse call(String address, String accept) throws Exception {
        MockHttpServletResponse answer = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(URI.create(address)).header("Accept", accept))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }
}
