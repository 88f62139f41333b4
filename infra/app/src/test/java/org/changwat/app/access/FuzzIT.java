package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.changwat.app.RunningLedger;
import org.changwat.command.api.CommandCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Ten thousand requests of nonsense and malice over all endpoints: none is our failure, nothing is leaked, nothing is written. */
class FuzzIT {

    private static final long SEED = 2557;
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;

    private static final Pattern LEAK =
            Pattern.compile("Exception|\\bat (org|java|com)\\.|bcrypt|MongoCommand|SpEL|jar:file|/tmp/");

    private static final List<String> VALUES = List.of(
            "2557",
            "TH-83",
            "TH-10",
            "K52-07",
            "P-2.2.2",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "2147483648",
            "-2147483648",
            "999999999",
            "NaN",
            "1e9",
            "null",
            "undefined",
            "true",
            "",
            " ",
            "ก",
            "\u0e33\u0e48",
            "\ud83d\ude00",
            "{\"$gt\":\"\"}",
            "$where",
            "[$ne]",
            "';return true;//",
            "' OR 1=1 --",
            "#{7*7}",
            "${7*7}",
            "T(java.lang.Runtime).getRuntime()",
            "*{7*7}",
            "__${7*7}__::x",
            "../../etc/passwd",
            "..%2f..%2f",
            "%2e%2e",
            "<script>alert(1)</script>",
            "a".repeat(3_000),
            "(a+)+$",
            "\r\nSet-Cookie: x=1",
            "2014-02-30",
            "2557-99-99",
            "0001-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2014-10-01T00:00:00+07:00");

    private static final List<String> PARAMETERS = List.of(
            "fy",
            "fiscalYear",
            "unit",
            "units",
            "types",
            "after",
            "limit",
            "cursor",
            "asOf",
            "asOfPosition",
            "effectiveOn",
            "from",
            "to",
            "on",
            "kind",
            "by",
            "round",
            "province",
            "lang",
            "hash",
            "stopOnError",
            "actor",
            "reason",
            "class.module.classLoader.URLs[0]",
            "name",
            "roles",
            "$where");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "0",
            "\"x\"",
            "{}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(2_000),
            "{\"a\":".repeat(500),
            "{\"unit\":{\"$ne\":null},\"fiscalYear\":2557}",
            "{\"unit\":\"TH-83\",\"fiscalYear\":1e400}",
            "{\"unit\":[\"TH-83\"],\"fiscalYear\":\"2557\"}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "{\"unit\":\"TH-83\",\"fiscalYear\":2557,\"roles\":[\"ADMIN\"],\"actor\":\"admin\"}",
            "{\"reason\":\"" + "x".repeat(20_000) + "\"}",
            "\u0000",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "{\"command\":\"SubmitMilestone\",\"body\":{}}",
            "name=a&name=b&_csrf=c",
            "{\"fiscalYear\":-2147483648}");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/x-ndjson",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "nonsense",
            "application/x-java-serialized-object");

    private static final List<String> ACCOUNTS = List.of(
            "",
            "",
            "officer-TH-83",
            "opdc",
            "evaluator",
            "committee",
            "inspector-7",
            "auditor",
            "integrator",
            "operator",
            "viewer");

    @TempDir
    static Path data;

    @Test
    void ten_thousand_requests_find_no_failure_of_ours() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (RunningLedger ledger = RunningLedger.start(
                data,
                "--changwat.load=cases",
                "--changwat.query.patience=20ms",
                "--logging.level.org.changwat.security=error",
                "--changwat.access.requests-per-address=100000",
                "--changwat.access.requests-per-account=100000",
                "--changwat.access.wrong-passwords=1000000")) {
            List<String[]> endpoints = endpoints(ledger);
            String before = state(ledger);
            Queue<String> failures = new ConcurrentLinkedQueue<>();
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random dice = new Random(SEED + client);
                running.add(clients.submit(() -> {
                    HttpClient http = HttpClient.newHttpClient();
                    for (int sent = 0; sent < REQUESTS / CLIENTS; sent++) {
                        send(http, request(ledger, endpoints, dice), failures);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            Set<String> told = new TreeSet<>(failures);
            assertThat(told.stream().limit(20))
                    .as(told.size() + " kinds of failures")
                    .isEmpty();
            assertThat(state(ledger)).isEqualTo(before);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void send(HttpClient http, HttpRequest request, Queue<String> failures) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500 && answer.statusCode() != 504) {
                failures.add(answer.statusCode() + " " + request.method() + " " + request.uri() + " "
                        + start(answer.body()));
            }
            boolean event = request.uri().getPath().startsWith("/api/v1/events");
            if (answer.statusCode() >= 400
                    && !event
                    && LEAK.matcher(answer.body()).find()) {
                failures.add("leak " + request.method() + " " + request.uri() + " " + start(answer.body()));
            }
        } catch (java.io.IOException cut) {
            failures.add("no answer " + request.method() + " " + request.uri() + " " + cut);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(RunningLedger ledger, List<String[]> endpoints, Random dice) {
        String[] endpoint = endpoints.get(dice.nextInt(endpoints.size()));
        StringBuilder path = new StringBuilder();
        for (String segment : endpoint[1].split("/")) {
            if (!segment.isEmpty()) {
                path.append('/')
                        .append(segment.startsWith("{") && segment.endsWith("}") ? encoded(value(dice)) : segment);
            }
        }
        if (path.isEmpty()) {
            path.append('/');
        }
        for (int i = dice.nextInt(4); i > 0; i--) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(encoded(PARAMETERS.get(dice.nextInt(PARAMETERS.size()))))
                    .append('=')
                    .append(encoded(value(dice)));
        }
        String method = dice.nextInt(12) == 0
                ? List.of("PUT", "DELETE", "PATCH", "OPTIONS").get(dice.nextInt(4))
                : endpoint[0];
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ledger.address() + path.toString()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(BODIES.get(dice.nextInt(BODIES.size()))));
        if (!method.equals("GET")) {
            request.header("Content-Type", TYPES.get(dice.nextInt(TYPES.size())));
        }
        if (dice.nextInt(5) == 0) {
            request.header(
                    "Accept",
                    List.of("text/html", "text/csv", "application/xml", "nonsense", "*/*;q=x")
                            .get(dice.nextInt(5)));
        }
        if (dice.nextInt(8) == 0) {
            request.header(
                    "Await-Position", List.of("x", "-1", "999999999", "1").get(dice.nextInt(4)));
        }
        if (dice.nextInt(8) == 0) {
            request.header(
                    "Accept-Language",
                    List.of("xx", "en;q=9", "*", "th,,,", "en").get(dice.nextInt(5)));
        }
        if (dice.nextInt(8) == 0) {
            request.header("If-None-Match", List.of("x", "*", "W/\"", "\"a\",").get(dice.nextInt(4)));
        }
        if (dice.nextInt(8) == 0) {
            request.header(
                    "Idempotency-Key", List.of("k", "a b", "x".repeat(300)).get(dice.nextInt(3)));
        }
        String account = ACCOUNTS.get(dice.nextInt(ACCOUNTS.size()));
        if (dice.nextInt(15) == 0) {
            request.header(
                    "Authorization",
                    List.of("Bearer x", "Bearer", "Basic !!", "Basic Og==", "Digest x", "Bearer a.b.c")
                            .get(dice.nextInt(6)));
        } else if (!account.isEmpty()) {
            request.header("Authorization", RunningLedger.as(account));
        }
        return request.build();
    }

    /** All that is mapped but the streams, which never end; commands by name more often than by nonsense. */
    private static List<String[]> endpoints(RunningLedger ledger) {
        List<String[]> all = new ArrayList<>();
        ledger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    for (String pattern : info.getPatternValues()) {
                        if (!pattern.endsWith("/stream")
                                && !pattern.endsWith("/changes")
                                && !pattern.endsWith("/rebuild")) {
                            for (RequestMethod method :
                                    info.getMethodsCondition().getMethods()) {
                                all.add(new String[] {method.name(), pattern});
                            }
                        }
                    }
                });
        all.sort(java.util.Comparator.comparing((String[] each) -> each[1]).thenComparing(each -> each[0]));
        ledger.context().getBean(CommandCatalogue.class).all().stream()
                .limit(20)
                .forEach(entry -> all.add(new String[] {"POST", "/api/v1/commands/" + entry.name()}));
        all.add(new String[] {"POST", "/oauth2/token"});
        all.add(new String[] {"GET", "/oauth2/authorize"});
        all.add(new String[] {"GET", "/{a}/{b}"});
        all.add(new String[] {"GET", "/actuator/{a}"});
        return all;
    }

    private static String state(RunningLedger ledger) {
        HttpResponse<String> last = ledger.get("/api/v1/events?limit=1");
        return last.headers().firstValue("Ledger-Position").orElseThrow();
    }

    private static String value(Random dice) {
        return VALUES.get(dice.nextInt(VALUES.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String start(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200);
    }
}
