package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.changwat.app.RunningLedger;
import org.changwat.app.access.Contract.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ten thousand requests of nonsense and malice over all operations of the OpenAPI document and all pages, with the document's own
 * parameters and bodies bent out of shape: none is our failure, nothing is leaked, nothing is written but refusals.
 */
class FuzzIT {

    private static final long SEED = 2557;
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;

    private static final Pattern LEAK =
            Pattern.compile("Exception|\\bat (org|java|com)\\.|bcrypt|MongoCommand|SpEL|jar:file|/tmp/");

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
            List<Target> targets = targets(ledger);
            assertThat(targets).hasSizeGreaterThan(130);
            Map<String, Long> before = state(ledger);
            Queue<String> failures = new ConcurrentLinkedQueue<>();
            Set<Target> reached = ConcurrentHashMap.newKeySet();
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random dice = new Random(SEED + client);
                running.add(clients.submit(() -> {
                    HttpClient http = HttpClient.newHttpClient();
                    for (int sent = 0; sent < REQUESTS / CLIENTS; sent++) {
                        send(http, request(ledger, targets, reached, dice), failures);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            assertThat(reached).as("every target was tried").containsAll(targets);
            Set<String> told = new TreeSet<>(failures);
            assertThat(told.stream().limit(20))
                    .as(told.size() + " kinds of failures")
                    .isEmpty();
            assertThat(state(ledger)).isEqualTo(before);
            assertThat(ledger.json("/api/v1/denials?limit=1000"))
                    .as("refusals are written, and only so many")
                    .hasSizeGreaterThan(100);
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

    private static HttpRequest request(RunningLedger ledger, List<Target> targets, Set<Target> reached, Random dice) {
        Target target = targets.get(dice.nextInt(targets.size()));
        reached.add(target);
        StringBuilder path = new StringBuilder();
        for (String segment : target.path().split("/")) {
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
                    .append(encoded(parameter(target, dice)))
                    .append('=')
                    .append(encoded(value(dice)));
        }
        String method = dice.nextInt(12) == 0
                ? List.of("PUT", "DELETE", "PATCH", "OPTIONS").get(dice.nextInt(4))
                : target.method();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ledger.address() + path.toString()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body(target, dice)));
        if (!method.equals("GET")) {
            request.header("Content-Type", Malice.TYPES.get(dice.nextInt(Malice.TYPES.size())));
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
        String account = Malice.ACCOUNTS.get(dice.nextInt(Malice.ACCOUNTS.size()));
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

    private static String parameter(Target target, Random dice) {
        return target.parameters().isEmpty() || dice.nextInt(3) == 0
                ? Malice.PARAMETERS.get(dice.nextInt(Malice.PARAMETERS.size()))
                : target.parameters().get(dice.nextInt(target.parameters().size()));
    }

    /** Nonsense, or a body that fits but for one thing: a member that is not in the schema, one that is missing, one of another kind. */
    private static String body(Target target, Random dice) {
        ObjectNode fitting = target.body();
        if (fitting == null || fitting.isEmpty() || dice.nextInt(3) == 0) {
            return Malice.BODIES.get(dice.nextInt(Malice.BODIES.size()));
        }
        ObjectNode bent = fitting.deepCopy();
        List<String> members = List.copyOf(bent.propertyNames());
        String member = members.get(dice.nextInt(members.size()));
        switch (dice.nextInt(4)) {
            case 0 -> bent.put(Malice.EXTRA.get(dice.nextInt(Malice.EXTRA.size())), value(dice));
            case 1 -> bent.remove(member);
            case 2 -> bent.putObject(member).put("$ne", value(dice));
            default -> bent.putArray(member).addArray().add(value(dice));
        }
        return bent.toString();
    }

    /** All operations of the document and all pages, but the streams, which never end. */
    private static List<Target> targets(RunningLedger ledger) {
        Contract contract = Contract.of(ledger);
        List<Target> all = new ArrayList<>();
        for (Operation each : contract.operations()) {
            if (!each.isStream() && !each.path().endsWith("/rebuild")) {
                all.add(new Target(
                        each.method(),
                        each.path(),
                        each.parameters("query"),
                        each.hasJsonBody() ? contract.body(each) : null));
            }
        }
        ledger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    for (String pattern : info.getPatternValues()) {
                        if (!pattern.startsWith("/api/") && !pattern.endsWith("/changes")) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method -> all.add(new Target(method.name(), pattern, List.of(), null)));
                        }
                    }
                });
        all.add(new Target("POST", "/oauth2/token", List.of("grant_type", "client_id", "code"), null));
        all.add(new Target("GET", "/oauth2/authorize", List.of("client_id", "redirect_uri", "response_type"), null));
        all.add(new Target("GET", "/{a}/{b}", List.of(), null));
        all.add(new Target("POST", "/api/v1/commands/{a}", List.of(), null));
        all.add(new Target("GET", "/actuator/{a}", List.of(), null));
        all.sort(Comparator.comparing(Target::path).thenComparing(Target::method));
        return all;
    }

    /** The log's head, and how many documents there are of accounts, keys, clients and files; of refusals there may be more. */
    private static Map<String, Long> state(RunningLedger ledger) {
        Map<String, Long> state = new TreeMap<>();
        HttpResponse<String> last = ledger.get("/api/v1/events?limit=1");
        state.put(
                "head",
                Long.valueOf(last.headers().firstValue("Ledger-Position").orElseThrow()));
        MongoClient client = ledger.context().getBean(MongoClient.class);
        for (String database : List.of("access", "evidence", "log")) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                if (!collection.equals("denials")) {
                    state.put(
                            database + "." + collection,
                            client.getDatabase(database)
                                    .getCollection(collection)
                                    .countDocuments());
                }
            }
        }
        state.put(
                "filed",
                client.getDatabase("views").getCollection("filed-reports").countDocuments());
        return state;
    }

    /** @param body that fits the operation's schema; null where it takes none */
    private record Target(
            String method,
            String path,
            List<String> parameters,
            @Nullable ObjectNode body) {}

    private static String value(Random dice) {
        return Malice.VALUES.get(dice.nextInt(Malice.VALUES.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String start(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200);
    }
}
