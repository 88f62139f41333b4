package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms, lists and imports through the whole app: a table goes in, a form comes out, and comes out the same after a restart. */
class ExportsJourney {

    private static final String FORM = "/api/v1/reports/indicator-form/2557/TH-83/P-2.2.2?round=NINE_MONTH";

    private static final String RESULT = "unit,fiscalYear,line,round,step,achievedOn,narrative,evidenceTitle,reason\r\n"
            + "TH-83,2557,P-2.2.2,TWELVE_MONTH,5,20/9/2557,นำเข้าจากตาราง,บันทึกผล,journey\r\n"
            + "TH-83,2557,P-2.2.2,TWELVE_MONTH,9,20/9/2557,นำเข้าจากตาราง,บันทึกผล,journey\r\n";

    private static final String OFFICER = RunningLedger.as("officer-TH-83");

    @TempDir
    private Path data;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_table_goes_in_and_the_form_that_it_fills_comes_out_the_same_for_good() throws Exception {
        String source;
        String kept;
        byte[] pdf;
        byte[] excel;
        Map<String, byte[]> lists = new TreeMap<>();
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            JsonNode rehearsed =
                    last(ledger.post("/api/v1/imports/results", "text/csv", RESULT, "Authorization", OFFICER));
            assertThat(rehearsed.path("accepted").asInt())
                    .as(rehearsed.toString())
                    .isEqualTo(1);
            assertThat(rehearsed.path("rejected").asInt()).isEqualTo(1);
            JsonNode sent = last(ledger.post(
                    "/api/v1/imports/results?commit=" + rehearsed.path("digest").asString(),
                    "text/csv",
                    RESULT,
                    "Authorization",
                    OFFICER));
            assertThat(sent.path("accepted").asInt()).as(sent.toString()).isEqualTo(1);

            assertThat(ledger.get(FORM).body()).contains("นำเข้าจากตาราง");
            HttpResponse<String> filed = ledger.post("/api/v1/reports/filed", "application/json", """
                    {"form":"INDICATOR","fiscalYear":2557,"unit":"TH-83","line":"P-2.2.2","round":"NINE_MONTH"}""");
            assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
            source = RunningLedger.parse(filed).path("source").asString();
            kept = filed.headers().firstValue("Location").orElseThrow();
            pdf = bytes(ledger, kept);
            excel = bytes(ledger, source + "&format=xlsx");
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                    .isEqualTo(RunningLedger.parse(filed).path("sha256").asString());
            for (String list : List.of(
                    "/api/v1/change-requests?fiscalYear=2557", "/api/v1/inspections/2553?a=b", "/api/v1/units?a=b")) {
                assertThat(ledger.get(list + "&format=csv").body()).as(list).startsWith("\uFEFF");
                assertThat(bytes(ledger, list + "&format=xlsx")).as(list).startsWith('P', 'K');
                for (String format : List.of("&format=csv", "&format=xlsx")) {
                    HttpResponse<byte[]> made = answer(ledger, list + format);
                    lists.put(made.headers().firstValue("Content-Location").orElseThrow(), made.body());
                }
            }
            for (String form :
                    List.of("/api/v1/reports/summary/2557/TH-83", "/api/v1/reports/round/2557/TWELVE_MONTH")) {
                Files.write(rendered(form), bytes(ledger, form + "?format=pdf"));
            }
            Files.write(rendered(FORM.substring(0, FORM.indexOf('?'))), pdf);
            assertThat(ledger.get("/imports").statusCode()).isEqualTo(200);
        }
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            assertThat(bytes(ledger, kept)).isEqualTo(pdf);
            assertThat(bytes(ledger, source + "&format=pdf")).isEqualTo(pdf);
            assertThat(bytes(ledger, source + "&format=xlsx")).isEqualTo(excel);
            assertThat(lists).hasSize(6);
            for (Map.Entry<String, byte[]> list : lists.entrySet()) {
                assertThat(bytes(ledger, list.getKey())).as(list.getKey()).isEqualTo(list.getValue());
            }
        }
    }

    private byte[] bytes(RunningLedger ledger, String path) throws Exception {
        return answer(ledger, path).body();
    }

    private HttpResponse<byte[]> answer(RunningLedger ledger, String path) throws Exception {
        URI address = ledger.address().resolve(path);
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", RunningLedger.as("auditor"))
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    private static JsonNode last(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        return new JsonMapper().readTree(lines.get(lines.size() - 1));
    }

    private static Path rendered(String address) throws Exception {
        Path directory = Files.createDirectories(Path.of("target", "rendered"));
        return directory.resolve(address.substring("/api/v1/reports/".length()).replace('/', '-') + ".pdf");
    }
}
