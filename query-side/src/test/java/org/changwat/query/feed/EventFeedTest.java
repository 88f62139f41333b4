package org.changwat.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.api.QueryProblems;
import org.changwat.query.samples.AnyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class EventFeedTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final InMemoryEventLog log = new InMemoryEventLog();
    private final AnyReader reader = new AnyReader();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new EventFeed(log, new EventStreams(log, Duration.ofSeconds(15), 10), reader))
            .setControllerAdvice(QueryProblems.of(List.of(new FeedConfiguration().feedProblemTexts())))
            .build();

    @Test
    void a_page_holds_every_event_byte_for_byte_in_order() throws Exception {
        String first = log.append("FW-2557", "FrameworkPublished").text();
        String second = log.append("SC-2557-TH-83", "ScorecardOpened").text();

        MockHttpServletResponse answer = get("/api/v1/events");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/cloudevents-batch+json");
        assertThat(utf8(answer)).isEqualTo("[" + first + "," + second + "]");
        assertThat(answer.getHeader("Ledger-Position")).isEqualTo("2");
        assertThat(answer.getHeader("Link")).isNull();
    }

    @Test
    void an_empty_ledger_answers_an_empty_batch() throws Exception {
        MockHttpServletResponse answer = get("/api/v1/events");

        assertThat(utf8(answer)).isEqualTo("[]");
        assertThat(answer.getHeader("Ledger-Position")).isEqualTo("0");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            texts.add(log.append("SC-2557-TH-8" + i, "ScorecardOpened").text());
        }
        assertThat(follow("/api/v1/events?limit=3")).isEqualTo(new Walk(3, String.join(",", texts)));
    }

    @Test
    void a_selection_by_type_and_unit_survives_from_page_to_page() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add(log.append("SC-2557-TH-83", "ScorecardOpened").text());
            log.append("SC-2557-TH-83", "ScoreRecorded");
            log.append("SC-2557-TH-81", "ScorecardOpened");
            wanted.add(
                    log.append("CR-2557-TH-83-" + i, "IndicatorChangeRequested").text());
            log.append("FW-2557", "FrameworkPublished");
        }
        Walk walk = follow("/api/v1/events?limit=4&types=ScorecardOpened,IndicatorChangeRequested&units=TH-83");

        assertThat(walk.events()).isEqualTo(String.join(",", wanted));
    }

    @Test
    void a_sparse_selection_looks_at_a_bounded_stretch_and_links_on() throws Exception {
        for (int i = 0; i < FeedPage.SCAN_BOUND + 5; i++) {
            log.append("SC-2557-TH-81", "ScoreRecorded");
        }
        String last = log.append("SC-2557-TH-83", "ScoreRecorded").text();

        MockHttpServletResponse first = get("/api/v1/events?units=TH-83");
        assertThat(utf8(first)).isEqualTo("[]");
        assertThat(first.getHeader("Link")).contains("after=" + FeedPage.SCAN_BOUND);

        assertThat(follow("/api/v1/events?units=TH-83")).isEqualTo(new Walk(2, last));
        assertThat(log.largestRead()).isLessThanOrEqualTo(500);
    }

    @Test
    void a_reader_of_some_units_gets_their_events_only() throws Exception {
        String own = log.append("SC-2557-TH-83", "ScorecardOpened").text();
        log.append("SC-2557-TH-81", "ScorecardOpened");
        log.append("FW-2557", "FrameworkPublished");
        reader.readsOnly("TH-83");

        assertThat(utf8(get("/api/v1/events"))).isEqualTo("[" + own + "]");
        assertThat(get("/api/v1/events?units=TH-81").getStatus()).isEqualTo(403);
        assertThat(get("/api/v1/events/1").getStatus()).isEqualTo(200);
        assertThat(get("/api/v1/events/2").getStatus()).isEqualTo(403);
        assertThat(get("/api/v1/events/3").getStatus()).isEqualTo(403);
    }

    @Test
    void a_limit_above_the_highest_is_taken_as_the_highest() throws Exception {
        for (int i = 0; i < 1_001; i++) {
            log.append("SC-2557-TH-83", "ScoreRecorded");
        }
        assertThat(get("/api/v1/events?limit=99999999").getHeader("Link")).contains("after=1000&limit=1000");
    }

    @Test
    void one_event_is_answered_byte_for_byte_and_may_be_kept_for_ever() throws Exception {
        log.append("FW-2557", "FrameworkPublished");
        LoggedEvent second = log.append("SC-2557-TH-83", "ScorecardOpened");

        MockHttpServletResponse answer = get("/api/v1/events/2");

        assertThat(answer.getContentType()).isEqualTo("application/cloudevents+json");
        assertThat(answer.getContentAsByteArray()).isEqualTo(second.text().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events/9, 404, feed.position.unknown",
        "/api/v1/events/0, 404, feed.position.unknown",
        "/api/v1/events/last, 400, feed.position.invalid",
        "/api/v1/events?after=-1, 400, feed.after.invalid",
        "/api/v1/events?after=abc, 400, feed.after.invalid",
        "/api/v1/events?limit=0, 400, feed.limit.invalid",
        "/api/v1/events?limit=many, 400, feed.limit.invalid",
        "/api/v1/events?types=NoSuchThing, 400, feed.types.unknown",
        "/api/v1/events?units=a/b, 400, feed.units.invalid",
        "/api/v1/events/stream?after=x, 400, feed.after.invalid",
    })
    void a_bad_request_is_told_by_code_with_the_remedy_in_both_languages(String path, int status, String code)
            throws Exception {
        MockHttpServletResponse thai = get(path);
        MockHttpServletResponse english = http.perform(
                        MockMvcRequestBuilders.get(path).header("Accept-Language", "en-GB,en;q=0.9"))
                .andReturn()
                .getResponse();

        assertThat(thai.getStatus()).isEqualTo(status);
        assertThat(thai.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(utf8(thai)).contains("\"code\":\"" + code + "\"").containsPattern("[ก-๙]");
        assertThat(utf8(english)).contains("\"code\":\"" + code + "\"").doesNotContainPattern("[ก-๙]");
        assertThat(english.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void a_database_that_is_away_is_told_as_such_and_not_as_an_error_of_ours() throws Exception {
        log.away(true);

        MockHttpServletResponse answer = get("/api/v1/events");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(utf8(answer)).contains("\"code\":\"ledger.unavailable\"");
    }

    private Walk follow(String path) throws Exception {
        StringBuilder events = new StringBuilder();
        String next = path;
        int pages = 0;
        while (next != null) {
            MockHttpServletResponse answer = get(next);
            String page = utf8(answer);
            String inside = page.substring(1, page.length() - 1);
            events.append(events.isEmpty() || inside.isEmpty() ? "" : ",").append(inside);
            Matcher link = NEXT.matcher(answer.getHeader("Link") == null ? "" : answer.getHeader("Link"));
            next = link.find() ? link.group(1) : null;
            pages++;
        }
        return new Walk(pages, events.toString());
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(java.net.URI.create(path)))
                .andReturn()
                .getResponse();
    }

    private static String utf8(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private record Walk(int pages, String events) {}
}
