package org.changwat.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole app in this process on a data directory and a free port, spoken to over HTTP as a caller would. */
public final class RunningLedger implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    private RunningLedger(ConfigurableApplicationContext context) {
        this.context = context;
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        this.base = URI.create("http://127.0.0.1:"
                + java.util.Objects.requireNonNull(web.getWebServer()).getPort());
    }

    /** Starts it; a MongoDB named by {@code changwat.test.mongodb.uri} is not used here, journeys run on the default. */
    public static RunningLedger start(Path data, String... arguments) {
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

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    public HttpResponse<String> command(String name, String body, String... headers) {
        return post("/api/v1/commands/" + name, "application/json", body, headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static JsonNode parse(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
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
