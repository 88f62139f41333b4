package org.changwat.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.changwat.query.api.Languages;
import org.changwat.query.directory.Directory;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = {QueryTestApplication.class, ReportQueriesTest.Reported.class})
class ReportQueriesTest {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");

    private static final String INDICATOR = "/api/v1/reports/indicator-form/2557/TH-83/P-2.2.3?round=NINE_MONTH";
    private static final String SUMMARY = "/api/v1/reports/summary/2557/TH-83?a=b";
    private static final String ROUND = "/api/v1/reports/round/2557/NINE_MONTH?a=b";
    private static final String INSPECTION = "/api/v1/reports/inspection-round/2553/1?a=b";
    /** Longer than the seconds that a PDF's dates are told in; a ZIP's, of two seconds, are met by several forms in a row. */
    private static final long A_SECOND = 1100;

    private static final String QUARTER = "/api/v1/reports/quarter/2565/4?a=b";

    @TestConfiguration(proxyBeanMethods = false)
    static class Reported {

        @Bean
        @Primary
        RememberedLog reportedLog() {
            return ReportedLog.log();
        }
    }

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RememberedLog log;

    @Autowired
    private ITemplateEngine templates;

    @Test
    void the_indicators_form_says_what_was_reported_in_thai_digits_and_buddhist_years() throws Exception {
        String said = text(call(INDICATOR + "&format=pdf"));

        assertThat(said)
                .contains("รายงานผลการปฏิบัติราชการตามคำรับรองการปฏิบัติราชการ (รายตัวชี้วัด)")
                .contains("จังหวัดภูเก็ต ประจำปีงบประมาณ พ.ศ. ๒๕๕๗")
                .contains("๒๑ กรกฎาคม ๒๕๕๗")
                .contains("๑๘.๐๐")
                .contains("ขั้นตอนที่ ๔")
                .contains("๔.๐๐๐๐")
                .contains("๐.๗๒๐๐")
                .contains("ลงวันที่ ๒๘ มีนาคม ๒๕๕๗")
                .contains("จำนวน ๑๒ แผ่น")
                .contains("ก่ำ ที่ ปั้น ฐุ ญี่ปุ่น")
                .contains("ณ ตำแหน่งที่ " + ThaiDigits.of(Long.toString(log.head())));
        assertThat(said.lines().filter(line -> !line.contains("/api/")).toList())
                .noneMatch(line -> line.replaceAll("[A-Za-z]+[-A-Za-z0-9]*", "").matches(".*[0-9].*"));
    }

    @Test
    void the_whole_form_reads_as_it_was_looked_at() throws Exception {
        String address = INDICATOR + "&format=pdf&asOfPosition=" + ReportedLog.reportedAt(log);
        String said =
                text(call(address)).lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Files.createDirectories(Path.of("target", "rendered")).resolve("indicator-form.txt"), said);

        assertThat(said)
                .isEqualToIgnoringWhitespace(Files.readString(Path.of("src/test/resources/forms/indicator-form.txt")));
    }

    @Test
    void a_line_of_thai_ends_behind_a_word() throws Exception {
        String said = text(call(INDICATOR + "&format=pdf"));
        String action = "จังหวัดได้แต่งตั้งคณะทำงานความปลอดภัยนักท่องเที่ยวและประชุมชี้แจงแนวทาง";

        List<String> lines = said.lines().map(String::strip).toList();
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.contains("จังหวัดได้แต่งตั้งคณะทำงาน"))
                .findFirst()
                .orElseThrow());
        String broken = lines.get(first) + "|" + lines.get(first + 1);
        String whole = lines.get(first) + lines.get(first + 1);
        int cut = broken.indexOf('|');
        assertThat(ThaiBreaks.ends(whole).get(cut)).as(broken).isTrue();
        assertThat(whole).contains(action);
        assertThat(said).doesNotContain("\u200B");
    }

    @Test
    void before_the_report_the_form_shows_the_work_under_way() throws Exception {
        long before = ReportedLog.reportedAt(log) - 1;

        String said = page(INDICATOR + "&asOfPosition=" + before);

        assertThat(said).contains("ยังไม่ได้ส่งรายงานรอบนี้").contains("ติดตั้งป้ายเตือนและจุดปฐมพยาบาลครบ ๑๒ ชายหาด");
        assertThat(page(INDICATOR)).contains("ได้รับรายงานเมื่อวันที่ ๒๑ กรกฎาคม ๒๕๕๗");
    }

    @ParameterizedTest
    @ValueSource(strings = {INDICATOR, SUMMARY, ROUND, INSPECTION, QUARTER})
    void the_same_position_gives_the_same_bytes_in_every_format(String address) throws Exception {
        MockHttpServletResponse first = call(address + "&format=pdf");
        String again = first.getHeader("Content-Location");
        assertThat(again).contains("asOfPosition=" + log.head());

        long earlier = log.head();
        log.append(ReportedLog.quarter(2, "800000.00"), Instant.parse("2022-11-01T00:00:00Z"), Map.of());
        assertThat(log.head()).isGreaterThan(earlier);

        List<String> formats = List.of("pdf", "xlsx", "html");
        List<MockHttpServletResponse> ones = new ArrayList<>();
        for (String format : formats) {
            ones.add(call(again + "&format=" + format));
        }
        Thread.sleep(A_SECOND);
        for (int i = 0; i < formats.size(); i++) {
            byte[] one = ones.get(i).getContentAsByteArray();
            assertThat(call(again + "&format=" + formats.get(i)).getContentAsByteArray())
                    .as(formats.get(i))
                    .isEqualTo(one);
            assertThat(ones.get(i).getHeader("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(one)) + ":");
        }
        assertThat(call(again + "&format=pdf").getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        keep(address, first, call(again + "&format=xlsx"));
    }

    @Test
    void numbers_of_a_workbook_are_numbers_shown_in_thai_digits() throws Exception {
        MockHttpServletResponse answer = call(INDICATOR + "&format=xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            List<Cell> numbers = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell);
                    }
                });
            }
            assertThat(numbers)
                    .anyMatch(cell -> cell.getNumericCellValue() == 0.72
                            && cell.getCellStyle().getDataFormatString().startsWith("[$-D00041E]"));
            assertThat(new DataFormatter()
                            .formatCellValue(book.getSheetAt(0).getRow(0).getCell(0)))
                    .startsWith("รายงานผลการปฏิบัติราชการ");
        }
    }

    @Test
    void a_form_can_be_had_in_english_and_in_arabic_digits() throws Exception {
        assertThat(page(INDICATOR + "&lang=en"))
                .contains("Performance report under the performance agreement")
                .contains("fiscal year 2557 BE (2014)")
                .contains("21 July 2014");
        assertThat(page(INDICATOR + "&digits=ARABIC")).contains("21 กรกฎาคม 2557");
    }

    @Test
    void a_quarters_report_stands_as_it_was_filed() throws Exception {
        String said = page(QUARTER + "&asOfPosition=" + (ReportedLog.reportedAt(log) + 1));

        assertThat(said).contains("โครงการยกระดับจังหวัดที่มีผลสัมฤทธิ์สูง").contains("๗๙๘,๓๙๐.๐๐ บาท");
    }

    @Test
    void an_overview_tells_regions_and_resolutions() throws Exception {
        String said = page(INSPECTION);

        assertThat(said)
                .contains("ขาด: ข้อเสนอแนะ")
                .contains("สำนักตรวจราชการและเรื่องราวร้องทุกข์ ส่งถึง ปลัดกระทรวงมหาดไทย")
                .contains("ก.น.จ. มีมติ: รับทราบ");
    }

    @Test
    void a_filed_form_is_kept_by_its_digest() throws Exception {
        String body = """
                {"form":"INDICATOR","fiscalYear":2557,"unit":"TH-83","line":"P-2.2.3","round":"NINE_MONTH",\
                "asOfPosition":%d}""".formatted(ReportedLog.reportedAt(log));

        MockHttpServletResponse first = file(body, 201);
        MockHttpServletResponse second = file(body, 201);

        JsonNode filing = new JsonMapper().readTree(first.getContentAsString(StandardCharsets.UTF_8));
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        byte[] pdf = call(first.getHeader("Location")).getContentAsByteArray();
        assertThat(HexFormat.of().formatHex(Sha256.of(pdf)))
                .isEqualTo(filing.at("/sha256").asString());
        assertThat(call(filing.at("/source").asString() + "&format=pdf").getContentAsByteArray())
                .isEqualTo(pdf);
        file("{\"form\":\"QUARTER\",\"fiscalYear\":2565}", 400);
    }

    @Test
    void the_pages_links_lead_to_forms_and_lists() throws Exception {
        Map<String, Object> of = Map.of(
                "reader",
                "auditor",
                "unit",
                Directory.require("TH-83"),
                "fy",
                2557,
                "line",
                "P-2.2.3",
                "query",
                "&asOfPosition=" + ReportedLog.reportedAt(log));
        List<String> addresses = new ArrayList<>();
        for (String fragment : List.of("unit", "line", "year")) {
            String said = templates.process("exports", Set.of(fragment), new Context(Languages.THAI, of));
            assertThat(said).doesNotContain("??");
            HREF.matcher(said)
                    .results()
                    .forEach(found -> addresses.add(found.group(1).replace("&amp;", "&")));
        }
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            boolean recorded = !address.contains("/quarter/") && !address.contains("/inspection-round/");
            if (recorded) {
                call(address);
            }
        }
    }

    @Test
    void a_page_takes_a_table_in_both_languages() throws Exception {
        assertThat(page("/imports?lang=th")).contains("นำเข้าข้อมูล").doesNotContain("??");
        assertThat(page("/imports?lang=en")).contains("Agreements and targets").doesNotContain("??");
    }

    @Test
    void what_is_asked_wrongly_is_told() throws Exception {
        OverHttp http = new OverHttp(context);

        assertThat(http.problem(INDICATOR + "&asOfPosition=999999", 404)).isEqualTo("report.position.unknown");
        assertThat(http.problem("/api/v1/reports/indicator-form/2557/TH-83/P-9?round=NINE_MONTH", 404))
                .isEqualTo("scorecard.line.unknown");
        assertThat(http.problem("/api/v1/reports/quarter/2566/1", 404)).isEqualTo("report.quarter.unknown");
        assertThat(http.problem("/api/v1/reports/inspection-round/2566/1", 404))
                .isEqualTo("report.inspection-round.unknown");
        assertThat(http.problem("/api/v1/reports/filed/00", 404)).isEqualTo("report.filed.unknown");
    }

    private MockHttpServletResponse file(String body, int status) throws Exception {
        MockHttpServletResponse answer = http().perform(post("/api/v1/reports/filed")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return answer;
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        MockHttpServletResponse answer =
                http().perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(address + answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse answer = call(address);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Leaves what was rendered where it can be looked at. */
    private static void keep(String address, MockHttpServletResponse pdf, MockHttpServletResponse excel)
            throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "rendered"));
        String name = address.substring("/api/v1/reports/".length(), address.indexOf('?'))
                .replace('/', '-');
        Files.write(directory.resolve(name + ".pdf"), pdf.getContentAsByteArray());
        Files.write(directory.resolve(name + ".xlsx"), excel.getContentAsByteArray());
    }
}
