package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.changwat.app.RunningLedger;
import org.changwat.app.evidence.FakeClamd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file is stored, cited and read back; a calendar is amended and shows. */
class EvidenceJourney {

    private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF";

    @TempDir
    static Path data;

    @TempDir
    static Path elsewhere;

    private static RunningLedger ledger;
    private static FakeClamd clamd;

    @BeforeAll
    static void the_documented_cases_are_in_the_ledger() throws IOException {
        clamd = new FakeClamd();
        ledger = RunningLedger.start(data, "--changwat.load=cases", "--changwat.evidence.clamd=" + clamd.address());
    }

    @AfterAll
    static void stop() throws IOException {
        ledger.close();
        clamd.close();
    }

    @Test
    void an_infected_file_is_refused_and_so_is_any_while_the_scanner_is_away() throws Exception {
        HttpResponse<String> infected = upload("letter.pdf", new String(FakeClamd.INFECTED, StandardCharsets.US_ASCII));
        assertThat(infected.statusCode()).as(infected.body()).isEqualTo(422);
        assertThat(RunningLedger.parse(infected).path("code").asString()).isEqualTo("evidence.infected");
        assertThat(RunningLedger.parse(infected).path("detail").asString()).contains("พบมัลแวร์ Eicar-Test-Signature");
        assertThat(ledger.get("/api/v1/denials?actor=officer-TH-83").body()).contains("evidence.infected");

        FakeClamd away = new FakeClamd();
        away.close();
        try (RunningLedger other =
                RunningLedger.start(elsewhere, "--changwat.load=none", "--changwat.evidence.clamd=" + away.address())) {
            HttpResponse<String> later = upload(other, "letter.pdf", PDF);
            assertThat(later.statusCode()).as(later.body()).isEqualTo(503);
            assertThat(RunningLedger.parse(later).path("code").asString()).isEqualTo("evidence.scanner-away");
            assertThat(later.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void a_file_is_read_back_once_a_record_cites_it() throws Exception {
        JsonNode stored = RunningLedger.parse(upload("letter.pdf", PDF));
        String sha256 = stored.path("sha256").asString();
        assertThat(stored.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(stored.path("scan").asString()).isEqualTo("CLEAN");
        assertThat(stored.path("size").asInt()).isEqualTo(PDF.length());
        assertThat(ledger.get("/api/v1/evidence/" + sha256).statusCode()).isEqualTo(404);

        HttpResponse<String> refused = ledger.command("RecordInspectionVisit", visit("cd".repeat(32)));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("evidence.not-stored");
        HttpResponse<String> recorded = ledger.command("RecordInspectionVisit", visit(sha256));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);

        HttpResponse<String> read = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ledger.get("/api/v1/evidence/" + sha256), answer -> answer.statusCode() == 200);
        assertThat(read.body()).isEqualTo(PDF);
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + sha256 + ".pdf\"");
    }

    @Test
    void what_a_browser_would_run_is_refused() throws Exception {
        HttpResponse<String> refused = upload("letter.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(415);
        assertThat(RunningLedger.parse(refused).path("code").asString()).isEqualTo("evidence.type");
    }

    @Test
    void an_amended_calendar_shows_with_its_amendment() {
        HttpResponse<String> amended = ledger.command("AmendCalendar", """
                {"fiscalYear":2557,"entries":[{"code":"BRIEFING-2","name":{"th":"ชี้แจงเพิ่มเติม","en":"Second briefing"},
                "kind":"BRIEFING","to":"2014-05-02","cancelled":false}],"authority":{"body":"OPDC","date":"2014-04-20"},
                "amendedOn":"2014-04-20","reason":"ขอคำชี้แจงเพิ่มเติม"}""", "Authorization", RunningLedger.as("opdc"));
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(200);
        String position = RunningLedger.parse(amended).path("position").toString();

        JsonNode calendar = ledger.json("/api/v1/calendar/2557", "Await-Position", position);

        assertThat(calendar.at("/amendments/1/entries/0/code").asString()).isEqualTo("BRIEFING-2");
        assertThat(calendar.at("/amendments/1/reason").asString()).isEqualTo("ขอคำชี้แจงเพิ่มเติม");
        assertThat(calendar.path("entries").toString()).contains("BRIEFING-2");
        assertThat(ledger.get("/api/v1/calendar/2499").statusCode()).isEqualTo(404);
    }

    private static String visit(String sha256) {
        return """
                {"kind":"SUPERVISION","method":"SITE","fiscalYear":2557,"province":"TH-83","from":"2014-06-09","to":"2014-06-09",
                "inspectors":[{"person":"R-1","office":"SUPERVISION_BUREAU"}],"subjects":["ระบบงาน"],
                "evidence":[{"title":"หนังสือนำส่ง","sha256":"%s"}],"reason":"เยี่ยมจังหวัด"}""".formatted(sha256);
    }

    private static HttpResponse<String> upload(String name, String content) throws IOException, InterruptedException {
        return upload(ledger, name, content);
    }

    private static HttpResponse<String> upload(RunningLedger ledger, String name, String content)
            throws IOException, InterruptedException {
        String boundary = "----changwat";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        URI address = ledger.address().resolve("/api/v1/evidence");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", RunningLedger.as("officer-TH-83"))
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
