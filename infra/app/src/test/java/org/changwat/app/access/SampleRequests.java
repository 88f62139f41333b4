package org.changwat.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.changwat.app.RunningLedger;
import org.changwat.app.access.Contract.Operation;
import tools.jackson.databind.JsonNode;

/** A request for each operation of the document, about what is Phuket's and not published yet. */
final class SampleRequests {

    private static final String EVIDENCE = "/api/v1/evidence/{sha256}";
    private static final String BOUNDARY = "----changwat";

    private static final String FILING = "{\"form\":\"SUMMARY\",\"fiscalYear\":2557,\"unit\":\"TH-83\"}";

    private final RunningLedger ledger;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String file;
    private final String filed;
    private final long position;

    /** Hands in a step with a file, and files a form, so that there is something to keep from others. */
    SampleRequests(RunningLedger ledger) {
        this.ledger = ledger;
        JsonNode stored = RunningLedger.parse(send(
                "/api/v1/evidence",
                "POST",
                "multipart/form-data; boundary=" + BOUNDARY,
                upload(),
                RunningLedger.as("officer-TH-83")));
        this.file = stored.path("sha256").asString();
        HttpResponse<String> submitted = ledger.command("SubmitMilestone", """
                {"unit":"TH-83","fiscalYear":2557,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20","completion":"DONE",
                 "round":"TWELVE_MONTH","narrative":"ครบทุกอำเภอ","evidence":[{"title":"หนังสือนำส่ง","sha256":"%s"}],
                 "reason":"ส่งผลงาน"}""".formatted(file));
        if (submitted.statusCode() != 200) {
            throw new AssertionError(stored + " " + submitted.body());
        }
        this.position = RunningLedger.parse(submitted).path("position").asLong();
        HttpResponse<String> kept = ledger.post(
                "/api/v1/reports/filed", "application/json", FILING, "Authorization", RunningLedger.as("opdc"));
        if (kept.statusCode() != 201) {
            throw new AssertionError(kept.statusCode() + " " + kept.body());
        }
        this.filed = RunningLedger.parse(kept).path("sha256").asString();
        ledger.get(
                "/api/v1/scorecards/2557/TH-83",
                "Authorization",
                RunningLedger.as("auditor"),
                "Await-Position",
                Long.toString(position));
    }

    /** The status only: what follows of a stream is not waited for. */
    int status(Operation each, String authorization) {
        String type = "application/json";
        String body = each.method().equals("GET") ? "" : "{}";
        if (each.path().equals("/api/v1/evidence")) {
            type = "multipart/form-data; boundary=" + BOUNDARY;
            body = upload();
        } else if (each.path().equals("/api/v1/reports/filed")) {
            body = FILING;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(ledger.address().resolve(path(each.path())))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .method(each.method(), HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (!each.isStream()) {
                answer.body().readAllBytes();
            }
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(each + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a caller's answers amount to. */
    static String cell(Operation each, int own, int other) {
        if (own >= 500 || other >= 500) {
            return "!" + own + "/" + other;
        }
        if (own == 401) {
            return AccessTable.ASKED;
        }
        if (isRefusal(each, own)) {
            return isRefusal(each, other) ? AccessTable.REFUSED : "!another is let in";
        }
        return isRefusal(each, other) ? AccessTable.OWN : AccessTable.IN;
    }

    /** A file that one may not read is not known to one. */
    static boolean isRefusal(Operation each, int status) {
        return status == 403 || status == 404 && each.path().equals(EVIDENCE);
    }

    String file() {
        return file;
    }

    long position() {
        return position;
    }

    private String path(String pattern) {
        String path = pattern.startsWith("/api/v1/reports/filed") ? pattern.replace("{sha256}", filed) : pattern;
        return path.replace("reports/round/{fiscalYear}/{round}", "reports/round/2557/TWELVE_MONTH")
                .replace("{sha256}", file)
                .replace("{fiscalYear}", "2557")
                .replace("{unit}", "TH-83")
                .replace("clusters/{code}", "clusters/K52-07")
                .replace("{code}", "TH-83")
                .replace("{line}", "P-2.2.2")
                .replace("{position}", Long.toString(position))
                .replace("{scheme}/{number}", "2552/7")
                .replace("{kind}", "results")
                .replace("{name}", "no-such-view")
                .replaceAll("\\{[^}]+}", "1");
    }

    private static String upload() {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\r\n--" + BOUNDARY
                + "--\r\n";
    }

    private HttpResponse<String> send(String path, String method, String type, String body, String authorization) {
        try {
            return http.send(
                    HttpRequest.newBuilder(ledger.address().resolve(path))
                            .header("Authorization", authorization)
                            .header("Content-Type", type)
                            .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
