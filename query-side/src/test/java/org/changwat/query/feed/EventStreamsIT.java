package org.changwat.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Timeout(60)
class EventStreamsIT {

    private final ConfigurableApplicationContext app = new SpringApplicationBuilder(FeedTestApplication.class)
            .properties(
                    "server.port=0",
                    "server.address=127.0.0.1",
                    "server.shutdown=graceful",
                    "changwat.feed.heartbeat=500ms",
                    "spring.main.banner-mode=off")
            .run();
    private final InMemoryEventLog log = app.getBean(InMemoryEventLog.class);
    private final EventStreams streams = app.getBean(EventStreams.class);
    private final int port = Integer.parseInt(app.getEnvironment().getRequiredProperty("local.server.port"));
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void two_events_stand_in_the_log() {
        log.append("SC-2557-TH-83", "ScorecardOpened");
        log.append("SC-2557-TH-81", "ScorecardOpened");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void a_stream_tells_what_stands_and_then_what_comes_byte_for_byte() throws Exception {
        try (Reader reader = open("/api/v1/events/stream", null)) {
            assertThat(reader.next()).isEqualTo(new Message("1", "ScorecardOpened", text(1)));
            assertThat(reader.next()).isEqualTo(new Message("2", "ScorecardOpened", text(2)));

            log.append("SC-2557-TH-83", "ScoreRecorded");

            assertThat(reader.next()).isEqualTo(new Message("3", "ScoreRecorded", text(3)));
        }
    }

    @Test
    void a_stream_resumes_after_the_last_event_id_whatever_the_address_says() throws Exception {
        try (Reader reader = open("/api/v1/events/stream?after=0", "1")) {
            assertThat(reader.next().id()).isEqualTo("2");
        }
    }

    @Test
    void a_stream_holds_only_what_was_selected() throws Exception {
        try (Reader reader = open("/api/v1/events/stream?units=TH-81&types=ScoreRecorded", null)) {
            log.append("SC-2557-TH-83", "ScoreRecorded");
            log.append("SC-2557-TH-81", "ScoreRecorded");

            assertThat(reader.next().id()).isEqualTo("4");
        }
    }

    @Test
    void a_silent_stream_shows_life_and_how_far_it_has_looked() throws Exception {
        try (Reader reader = open("/api/v1/events/stream?units=TH-99", null)) {
            assertThat(reader.line()).isEqualTo("retry: 3000");
            assertThat(reader.line()).isEmpty();
            assertThat(reader.line()).isEqualTo(": heartbeat");
            assertThat(reader.line()).isEqualTo("id: 2");
        }
    }

    @Test
    void many_streams_share_few_threads_and_none_misses_an_event() throws Exception {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            readers.add(open("/api/v1/events/stream?after=2", null));
        }
        for (int i = 0; i < 200; i++) {
            log.append("SC-2557-TH-83", "ScoreRecorded");
        }
        for (Reader reader : readers) {
            for (long position = 3; position <= 202; position++) {
                assertThat(reader.next().id()).isEqualTo(Long.toString(position));
            }
            reader.close();
        }
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("event-stream-")))
                .hasSizeLessThanOrEqualTo(4);
        log.append("SC-2557-TH-83", "ScoreRecorded");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            log.append("SC-2557-TH-83", "ScoreRecorded");
            return streams.count() == 0;
        });
    }

    @Test
    void readers_who_leave_at_once_spoil_nobody_elses_answer() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(9);
        try {
            readers.submit(() -> {
                while (!done.get()) {
                    log.append("SC-2557-TH-83", "ScoreRecorded");
                    Thread.sleep(1);
                }
                return null;
            });
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(readers.submit(() -> {
                    List<String> said = new ArrayList<>();
                    for (int visit = 0; visit < 60; visit++) {
                        said.add(firstLineAndLeave());
                    }
                    return said;
                }));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).allMatch("HTTP/1.1 200 "::equals);
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            log.append("SC-2557-TH-83", "ScoreRecorded");
            return streams.count() == 0;
        });
    }

    private String firstLineAndLeave() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/events/stream HTTP/1.1\r\nHost: ledger\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
    }

    @Test
    void clients_that_never_read_hold_up_nobody_else() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            log.append("SC-2557-TH-83", "ScoreRecorded");
        }
        List<Socket> deaf = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(1_024);
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream()
                    .write("GET /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            deaf.add(socket);
        }
        Awaitility.await().until(() -> streams.count() == 12);

        try (Reader reader = open("/api/v1/events/stream", null)) {
            for (long position = 1; position <= 20_002; position++) {
                assertThat(reader.next().id()).isEqualTo(Long.toString(position));
            }
        }
        for (Socket socket : deaf) {
            socket.close();
        }
        assertThat(log.largestRead()).isLessThanOrEqualTo(64);
    }

    @Test
    void streams_end_cleanly_and_at_once_when_the_server_stops() throws Exception {
        Reader reader = open("/api/v1/events/stream", null);
        reader.next();
        reader.next();
        long before = System.nanoTime();

        app.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(reader.lastLine()).isEmpty();
        assertThat(log.listeners()).isZero();
    }

    private String text(long position) {
        return log.at(position).orElseThrow().text();
    }

    private Reader open(String path, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<java.io.InputStream> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Reader(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    private record Message(String id, String event, String data) {}

    private record Reader(BufferedReader lines) implements AutoCloseable {

        String line() throws IOException {
            String line = lines.readLine();
            assertThat(line).as("the stream goes on").isNotNull();
            return line;
        }

        /** The last line before the end, which must not tear a message in two. */
        String lastLine() throws IOException {
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
            return last;
        }

        /** The next event, past comments and settings. */
        Message next() throws IOException {
            String id = "";
            String event = "";
            String data = "";
            while (true) {
                String line = line();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    return new Message(id, event, data);
                }
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
