package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.changwat.command.api.CommandTestApplication.SwitchedActor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** From the template to the ledger: rehearsed, mended, sent, and sent again to no effect. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String AGREEMENTS = "unit,fiscalYear,coverage,line,indicator,nameTh,nameEn,level,perspective,"
            + "weight,criteria,step1,step2,step3,step4,step5\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext app;
    private MemoryLedger ledger;
    private SwitchedActor actor;
    private int port;

    private static final Actor IMPORTER = new Actor("importer", List.of("OPDC_ANALYST", "GOVERNOR"));

    @BeforeAll
    void start() throws Exception {
        app = new SpringApplicationBuilder(CommandTestApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.messages=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.timeout.enabled=false",
                        "axon.update-check.disabled=true",
                        "disable-axoniq-console-message=true",
                        "server.tomcat.max-swallow-size=20MB",
                        "spring.main.banner-mode=off")
                .run();
        ledger = app.getBean(MemoryLedger.class);
        actor = app.getBean(SwitchedActor.class);
        actor.is(IMPORTER);
        port = Integer.parseInt(app.getEnvironment().getRequiredProperty("local.server.port"));
        assertThat(command("DefineFramework", Bodies.framework(2570, "Draft"))).isEqualTo(200);
        assertThat(command("PublishFramework", Bodies.publish(2570))).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void a_file_is_rehearsed_then_sent_and_sending_it_again_repeats_nothing() throws Exception {
        byte[] file = csv(row("TH-83", "15") + row("TH-10", "15") + row("TH-82", "much"));
        long before = ledger.head();

        List<JsonNode> rehearsal = take("agreements", "text/csv", file, "en");

        assertThat(ledger.head()).isEqualTo(before);
        assertThat(rehearsal.get(0).path("total").intValue()).isEqualTo(2);
        JsonNode weight = refused(rehearsal, 4);
        assertThat(weight.path("column").stringValue()).isEqualTo("weight");
        assertThat(weight.path("detail").stringValue()).contains("\"much\"");
        JsonNode bangkok = refused(rehearsal, 3);
        assertThat(bangkok.path("code").stringValue()).startsWith("agreement.");
        assertThat(bangkok.path("detail").stringValue()).isNotBlank().doesNotContain("{");
        JsonNode end = rehearsal.get(rehearsal.size() - 1);
        assertThat(end.path("committed").booleanValue()).isFalse();
        assertThat(end.path("accepted").intValue()).isEqualTo(1);
        assertThat(end.path("rejected").intValue()).isEqualTo(2);

        String digest = end.path("digest").stringValue();
        List<JsonNode> sent = take("agreements?commit=" + digest, "text/csv", file, "en");
        long after = ledger.head();
        assertThat(after).isGreaterThan(before);
        assertThat(ledger.ofAggregate("PA-2570-TH-83")).isNotEmpty();
        assertThat(sent.get(sent.size() - 1).path("accepted").intValue()).isEqualTo(1);
        assertThat(sent.stream().filter(line -> line.has("position")))
                .singleElement()
                .satisfies(line -> assertThat(line.path("row").intValue()).isEqualTo(2));

        assertThat(take("agreements?commit=" + digest, "text/csv", file, "en")).isEqualTo(sent);
        assertThat(ledger.head()).isEqualTo(after);
    }

    @Test
    void results_come_from_an_excel_sheet_as_an_officer_fills_it_in() throws Exception {
        take("agreements", "text/csv", csv(row("TH-84", "15")), "th");
        byte[] agreement = csv(row("TH-84", "15"));
        commit("agreements", "text/csv", agreement);
        assertThat(command("AnswerNegotiationForm", """
                {"unit":"TH-84","fiscalYear":2570,"answer":"AGREE","receivedOn":"2014-03-01"}""")).isIn(200, 422);
        assertThat(command("SignAgreement", Bodies.sign(2570, "TH-84"))).isIn(200, 422);
        awaitCard("SC-2570-TH-84");
        byte[] file = excel();

        List<JsonNode> sent = commit("results", EXCEL, file);

        assertThat(sent.get(sent.size() - 1).path("accepted").intValue())
                .as(sent.toString())
                .isEqualTo(2);
        assertThat(refused(sent, 4).path("column").stringValue()).isEqualTo("achievedOn");
        assertThat(ledger.ofAggregate("SC-2570-TH-84").stream().map(event -> event.type()))
                .contains("MilestoneSubmitted");
    }

    @Test
    void who_may_not_send_a_command_may_not_import_it() throws Exception {
        actor.is(new Actor("officer-TH-83", List.of("PROVINCE_OFFICER")));
        try {
            List<JsonNode> lines = take("agreements", "text/csv", csv(row("TH-85", "15")), "th");
            assertThat(refused(lines, 2).path("code").stringValue()).isEqualTo("access.denied");
        } finally {
            actor.is(IMPORTER);
        }
    }

    @Test
    void what_cannot_be_taken_is_told() throws Exception {
        byte[] file = csv(row("TH-83", "15"));

        assertThat(problem("agreements?commit=00", "text/csv", file, 409)).isEqualTo("import.not-rehearsed");
        assertThat(problem("weather", "text/csv", file, 404)).isEqualTo("import.kind.unknown");
        assertThat(problem("agreements", EXCEL, file, 400)).isEqualTo("import.excel.malformed");
        assertThat(problem("agreements", "text/plain", file, 415)).isEqualTo("media-type.unsupported");
        assertThat(problem("agreements", "text/csv", new byte[6 * 1024 * 1024], 413))
                .isEqualTo("import.file.too-large");
    }

    @Test
    void a_template_is_offered_for_download() throws Exception {
        HttpResponse<byte[]> excel = client.send(
                HttpRequest.newBuilder(uri("results/template")).GET().build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(excel.headers().firstValue("Content-Disposition").orElse("")).contains("template-results.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel.body()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("unit");
        }
    }

    private List<JsonNode> commit(String kind, String type, byte[] file) throws Exception {
        List<JsonNode> rehearsal = take(kind, type, file, "th");
        String digest = rehearsal.get(rehearsal.size() - 1).path("digest").stringValue();
        return take(kind + "?commit=" + digest, type, file, "th");
    }

    private List<JsonNode> take(String path, String type, byte[] file, String language) throws Exception {
        HttpResponse<String> answer = send(path, type, file, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        return answer.body().lines().map(Bodies::json).toList();
    }

    private String problem(String path, String type, byte[] file, int status) throws Exception {
        HttpResponse<String> answer = send(path, type, file, "th");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = Bodies.json(answer.body());
        assertThat(problem.path("detail").stringValue()).isNotBlank().doesNotContain("{");
        return problem.path("code").stringValue();
    }

    private HttpResponse<String> send(String path, String type, byte[] file, String language) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int command(String name, String body) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/commands/" + name))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private void awaitCard(String card) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (ledger.ofAggregate(card).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(ledger.ofAggregate(card)).isNotEmpty();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/imports/" + path);
    }

    private static JsonNode refused(List<JsonNode> lines, int row) {
        return lines.stream()
                .filter(line -> line.has("code") && line.path("row").intValue() == row)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Row " + row + " is not refused: " + lines));
    }

    private static byte[] csv(String rows) {
        return ("\uFEFF" + AGREEMENTS + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String unit, String weight) {
        return unit + ",2570,PARTIAL,P-1.2.1,1.2.1,ตัวชี้วัด,Indicator,PROVINCE,EFF," + weight
                + ",MILESTONE,ขั้น 1,ขั้น 2,ขั้น 3,ขั้น 4,ขั้น 5\r\n";
    }

    private static byte[] excel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("ผล");
            row(sheet, 0, "unit", "fiscalYear", "line", "round", "step", "achievedOn", "narrative", "evidenceTitle");
            row(sheet, 1, "TH-84", "๒๕๗๐", "P-1.2.1", "TWELVE_MONTH", "1", "30/6/2570", "ทำแล้ว", "รายงาน");
            row(sheet, 2, "TH-84", "2570", "P-1.2.1", "TWELVE_MONTH", "2", "2027-06-30", "ทำแล้ว", "รายงาน");
            row(sheet, 3, "TH-84", "2570", "P-1.2.1", "TWELVE_MONTH", "3", "31/6/2570", "ทำแล้ว", "รายงาน");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int place = 0; place < cells.length; place++) {
            row.createCell(place).setCellValue(cells[place]);
        }
    }
}
