package org.changwat.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ViewAnswersTest {

    private final TwoViews views = new TwoViews();
    private final AtomicLong head = new AtomicLong(9);
    private final AtomicReference<String> reader = new AtomicReference<>("");
    private final Cards cards = new Cards(new ViewAnswers(views, head::get, Duration.ofMillis(40), reader::get));
    private final MockMvc http = MockMvcBuilders.standaloneSetup(cards)
            .setControllerAdvice(QueryProblems.of(List.of()))
            .build();

    @Test
    void an_answer_says_how_far_its_view_has_come() throws Exception {
        assertThat(get("/cards/TH-83").getHeader("Ledger-Position")).isEqualTo("7");
    }

    @Test
    void an_answer_composed_of_several_views_bears_the_lowest_of_their_positions() throws Exception {
        assertThat(get("/composed").getHeader("Ledger-Position")).isEqualTo("5");
    }

    @Test
    void an_answer_from_the_log_bears_its_head() throws Exception {
        assertThat(get("/log").getHeader("Ledger-Position")).isEqualTo("9");
    }

    @Test
    void a_caller_that_has_the_state_is_answered_304_and_nothing_is_read() throws Exception {
        String tag = get("/cards/TH-83").getHeader("ETag");
        int reads = cards.reads.get();

        MockHttpServletResponse again = http.perform(
                        request("/cards/TH-83").header("If-None-Match", "\"other\", " + tag))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getHeader("Ledger-Position")).isEqualTo("7");
        assertThat(again.getContentLength()).isZero();
        assertThat(cards.reads).hasValue(reads);
    }

    @Test
    void the_tag_changes_with_the_position_the_key_the_language_and_the_copy() throws Exception {
        String tag = get("/cards/TH-83").getHeader("ETag");

        assertThat(get("/cards/TH-83").getHeader("ETag")).isEqualTo(tag);
        assertThat(get("/cards/TH-81").getHeader("ETag")).isNotEqualTo(tag);
        assertThat(http.perform(request("/cards/TH-83").header("Accept-Language", "en"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"))
                .isNotEqualTo(tag);
        views.build.incrementAndGet();
        String rebuilt = get("/cards/TH-83").getHeader("ETag");
        assertThat(rebuilt).isNotEqualTo(tag);
        views.cards.incrementAndGet();
        assertThat(get("/cards/TH-83").getHeader("ETag")).isNotEqualTo(rebuilt);
    }

    @Test
    void an_awaited_position_that_is_reached_is_answered() throws Exception {
        MockHttpServletResponse answer = http.perform(request("/cards/TH-83").header("Await-Position", "7"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void an_awaited_position_that_is_not_reached_in_time_is_504_with_the_position_reached() throws Exception {
        MockHttpServletResponse answer = http.perform(request("/cards/TH-83").header("Await-Position", "8"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(504);
        assertThat(utf8(answer)).contains("\"code\":\"view.behind\"", "\"position\":7", "\"awaited\":8");
        assertThat(views.patience).isEqualTo(Duration.ofMillis(40));

        MockHttpServletResponse log = http.perform(request("/log").header("Await-Position", "10"))
                .andReturn()
                .getResponse();
        assertThat(log.getStatus()).isEqualTo(504);
    }

    @Test
    void an_awaited_position_that_is_none_is_400_in_both_languages() throws Exception {
        for (String bad : List.of("soon", "-1", "1.5")) {
            MockHttpServletResponse thai = http.perform(request("/cards/TH-83").header("Await-Position", bad))
                    .andReturn()
                    .getResponse();
            assertThat(thai.getStatus()).isEqualTo(400);
            assertThat(utf8(thai)).contains("query.await.invalid", bad).containsPattern("[ก-๙]");
        }
        MockHttpServletResponse english = http.perform(
                        request("/cards/TH-83").header("Await-Position", "soon").header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
        assertThat(utf8(english)).contains("\"soon\\\"").doesNotContainPattern("[ก-๙]");
    }

    @Test
    void a_problem_met_while_reading_the_body_is_answered_as_such() throws Exception {
        MockHttpServletResponse answer = get("/away");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(utf8(answer)).contains("ledger.unavailable");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_400_with_its_name() throws Exception {
        MockHttpServletResponse mismatch = get("/numbered?fiscalYear=twenty");
        assertThat(mismatch.getStatus()).isEqualTo(400);
        assertThat(utf8(mismatch)).contains("query.parameter.invalid", "\"parameter\":\"fiscalYear\"", "twenty");

        MockHttpServletResponse missing = get("/numbered");
        assertThat(missing.getStatus()).isEqualTo(400);
        assertThat(utf8(missing)).contains("query.parameter.missing", "fiscalYear");
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return http.perform(request(path)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder request(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private static String utf8(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @RestController
    static class Cards {

        private final ViewAnswers answers;
        private final AtomicInteger reads = new AtomicInteger();

        Cards(ViewAnswers answers) {
            this.answers = answers;
        }

        @GetMapping("/cards/{unit}")
        ResponseEntity<Map<String, String>> card(@PathVariable String unit, HttpServletRequest request) {
            return answers.of("cards").answer(request, unit, () -> {
                reads.incrementAndGet();
                return Map.of("unit", unit);
            });
        }

        @GetMapping("/composed")
        ResponseEntity<String> composed(HttpServletRequest request) {
            return answers.of("cards", "clusters").answer(request, "", () -> "both");
        }

        @GetMapping("/log")
        ResponseEntity<String> log(HttpServletRequest request) {
            return answers.ofLog().answer(request, "", () -> "log");
        }

        @GetMapping("/away")
        ResponseEntity<String> away(HttpServletRequest request) {
            return answers.of("cards").answer(request, "", () -> {
                throw new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of());
            });
        }

        @GetMapping("/numbered")
        String numbered(@RequestParam int fiscalYear) {
            return String.valueOf(fiscalYear);
        }
    }

    private static final class TwoViews implements ServedViews {

        private final AtomicLong cards = new AtomicLong(7);
        private final AtomicInteger build = new AtomicInteger(1);
        private Duration patience = Duration.ZERO;

        @Override
        public Served served(String projection) {
            return new Served(projection + ".v1." + build, projection.equals("cards") ? cards.get() : 5);
        }

        @Override
        public Served await(String projection, long position, Duration wait) {
            patience = wait;
            return served(projection);
        }
    }
}
