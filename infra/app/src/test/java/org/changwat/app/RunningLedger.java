package org.changwat.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole app in this process on a data directory and a free port, spoken to over HTTP as a caller would: with the demo profile's
 * accounts, each request by the one whose part it is unless it says otherwise. Years that are long over are open, as without that
 * profile.
 */
public final class RunningLedger implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern UNIT = Pattern.compile("\"unit\"\\s*:\\s*\"(TH-\\d\\d)\"");
    private static final String PROFILES = "--spring.profiles.active=";
    private static final String PASSWORD = "journey-password-2557";

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    private RunningLedger(ConfigurableApplicationContext context) {
        this.context = context;
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        boolean tls = context.getEnvironment().containsProperty("server.ssl.key-store");
        this.base = URI.create((tls ? "https" : "http") + "://127.0.0.1:"
                + java.util.Objects.requireNonNull(web.getWebServer()).getPort());
    }

    /** Starts it; a MongoDB named by {@code changwat.test.mongodb.uri} is not used here, journeys run on the default. */
    public static RunningLedger start(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--changwat.data=" + data,
                "--CHANGWAT_DEMO_PASSWORD=" + PASSWORD,
                "--changwat.access.years-open-after=10"));
        String profiles = "demo";
        for (String argument : arguments) {
            if (argument.startsWith(PROFILES)) {
                profiles = "demo," + argument.substring(PROFILES.length());
            } else {
                String name = argument.substring(0, argument.indexOf('=') + 1);
                all.removeIf(each -> each.startsWith(name));
                all.add(argument);
            }
        }
        all.add(PROFILES + profiles);
        return new RunningLedger(new SpringApplication(ChangwatLedger.class).run(all.toArray(String[]::new)));
    }

    /** Starts it as it comes, without the demo's accounts. */
    public static RunningLedger startBare(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--changwat.data=" + data));
        all.addAll(List.of(arguments));
        return new RunningLedger(new SpringApplication(ChangwatLedger.class).run(all.toArray(String[]::new)));
    }

    public URI address() {
        return base;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** What a demo account says of itself in an {@code Authorization} header. */
    public static String as(String account) {
        return as(account, PASSWORD);
    }

    public static String as(String account, String password) {
        String both = account + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** The password of every demo account. */
    public static String password() {
        return PASSWORD;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, path.startsWith("/api/") ? "auditor" : null, headers)
                .GET());
    }

    public JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    public HttpResponse<String> command(String name, String body, String... headers) {
        return post("/api/v1/commands/" + name, "application/json", body, headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, sender(path, body), headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static JsonNode parse(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static String sender(String path, String body) {
        if (path.startsWith("/api/v1/projections")) {
            return "operator";
        }
        if (path.endsWith("/ProposeAgreement")) {
            return "opdc";
        }
        if (path.endsWith("/RecordInspectionVisit") || !path.startsWith("/api/v1/commands/")) {
            return "bureau";
        }
        Matcher unit = UNIT.matcher(body);
        return "officer-" + (unit.find() ? unit.group(1) : "TH-83");
    }

    private HttpRequest.Builder request(String path, @Nullable String sender, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        boolean says = false;
        for (int i = 0; i < headers.length; i += 2) {
            says |= headers[i].equals("Authorization");
            if (!headers[i + 1].isEmpty()) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        if (!says && sender != null) {
            request.header("Authorization", as(sender));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The ledger does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
