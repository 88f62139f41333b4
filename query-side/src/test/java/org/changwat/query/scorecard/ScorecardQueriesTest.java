package org.changwat.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = QueryTestApplication.class)
class ScorecardQueriesTest {

    private static final String CARD = "/api/v1/scorecards/2557/TH-83";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RememberedLog log;

    private final JsonMapper json = new JsonMapper();
    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void a_card_answers_in_the_shape_of_the_contract() throws Exception {
        JsonNode card = read(CARD);

        assertThat(card.at("/unit").asString()).isEqualTo("TH-83");
        assertThat(card.at("/fiscalYear").isInt()).isTrue();
        assertThat(card.at("/scale").asString()).isEqualTo("LEVEL_1_TO_5");
        assertThat(card.at("/position").isIntegralNumber()).isTrue();
        assertThat(card.at("/state").asString()).isEqualTo("OPEN");
        assertThat(card.at("/reports").toString()).isEqualTo("[]");
        assertThat(card.at("/penalties").toString()).isEqualTo("[]");
        assertThat(card.at("/perspectives/0").toString()).isEqualTo("""
                        {"code":"EFFECTIVENESS","name":{"th":"การประเมินประสิทธิผล","en":"Effectiveness"},\
                        "dimension":"EXT","weight":"60.00",\
                        "groupLine":{"self":"3.2842","evaluator":"2.2400","final":null}}""");
        assertThat(card.at("/totals/final").toString())
                .isEqualTo("{\"scoredWeight\":\"0.00\",\"gross\":null,\"deductions\":null,\"net\":null}");
        assertThat(card.at("/totals/self/scoredWeight").asString()).isEqualTo("48.00");
    }

    @Test
    void a_line_shows_three_scores_side_by_side_and_null_where_there_is_none() throws Exception {
        JsonNode line = line(read(CARD), "P-2.2.3");

        assertThat(line.at("/kind").asString()).isEqualTo("MILESTONE");
        assertThat(line.at("/weight").asString()).isEqualTo("18.00");
        assertThat(line.at("/scores").toString())
                .isEqualTo("{\"self\":\"4.0000\",\"evaluator\":\"2.0000\",\"final\":null}");
        assertThat(line.at("/weighted").toString())
                .isEqualTo("{\"self\":\"0.7200\",\"evaluator\":\"0.3600\",\"final\":null}");
        assertThat(line.at("/milestones").size()).isEqualTo(5);
        assertThat(line.at("/milestones/0/state").asString()).isEqualTo("VERIFIED");
        assertThat(line.at("/milestones/0/achievedOn").asString()).isEqualTo("2014-03-28");
        assertThat(line.at("/milestones/2/state").asString()).isEqualTo("SUBMITTED");
        assertThat(line.at("/milestones/4/state").asString()).isEqualTo("OPEN");
        assertThat(line.at("/milestones/4/achievedOn").isNull()).isTrue();
        assertThat(line.at("/milestones/4/evidence").toString()).isEqualTo("[]");
        assertThat(line.at("/measurement").isNull()).isTrue();
        assertThat(line.at("/criteria/kind").asString()).isEqualTo("MILESTONE");
    }

    @Test
    void a_measured_line_shows_the_result_that_stands() throws Exception {
        JsonNode line = line(read(CARD), "S-3");

        assertThat(line.at("/measurement/value").asString()).isEqualTo("77.40");
        assertThat(line.at("/measurement/asOfDate").asString()).isEqualTo("2014-06-30");
        assertThat(line.at("/measurement/provisional").isBoolean()).isTrue();
        assertThat(line.at("/criteria/thresholds/0").isString()).isTrue();
    }

    @Test
    void an_answer_bears_the_ledger_position_and_a_tag() throws Exception {
        MockHttpServletResponse answer = call(CARD);

        assertThat(answer.getHeader("Ledger-Position")).isEqualTo(Long.toString(log.head()));
        assertThat(answer.getHeader("ETag")).startsWith("W/\"" + log.head());
    }

    @Test
    void a_card_is_answered_as_of_a_position_an_instant_or_the_end_of_a_day() throws Exception {
        assertThat(line(read(CARD + "?asOf=2014-04-30"), "P-2.2.3")
                        .at("/scores/self")
                        .asString())
                .isEqualTo("2.0000");
        JsonNode then = read(CARD + "?asOf=2014-07-04T23:00:00%2B07:00");
        assertThat(line(then, "S-3").at("/scores/self").asString()).isEqualTo("3.2000");
        long position = then.at("/position").asLong();
        assertThat(read(CARD + "?asOfPosition=" + position)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/scorecards/2557/TH-999,                     unit.unknown",
        "/api/v1/scorecards/2557/TH-81,                      scorecard.not-open",
        "/api/v1/scorecards/2556/TH-83,                      scorecard.not-open",
        "/api/v1/scorecards/2557/TH-83?asOf=2014-01-01,      scorecard.not-open-then",
        "/api/v1/scorecards/2557/TH-83/lines/P-9/history,    scorecard.line.unknown",
        "/api/v1/scorecards/2557/TH-81/lines/P-9/history,    scorecard.not-open",
        "/api/v1/scorecards/2557/TH-999/lines/P-9/history,   unit.unknown",
        "/api/v1/scorecards/2557/TH-81/diff?from=1&to=90,    scorecard.not-open",
    })
    void what_is_not_there_is_told_by_which_it_is(String address, String code) throws Exception {
        for (String language : new String[] {"th", "en"}) {
            MockHttpServletResponse answer = http.perform(get(address).header("Accept-Language", language))
                    .andReturn()
                    .getResponse();
            JsonNode problem = json.readTree(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(problem.at("/code").asString()).startsWith(code);
            assertThat(problem.at("/detail").asString()).doesNotContain("{").doesNotContain("}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=yesterday,     history.as-of.invalid",
        "?asOfPosition=-1,    history.position.invalid",
        "?effectiveOn=2557,   history.effective-on.invalid",
        "/diff?from=1&to=x,   history.bound.invalid",
        "/diff?from=1,        query.parameter.missing"
    })
    void a_moment_that_cannot_be_read_is_400(String query, String code) throws Exception {
        MockHttpServletResponse answer = call(CARD + query);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json.readTree(answer.getContentAsString()).at("/code").asString())
                .isEqualTo(code);
    }

    @Test
    void a_history_answers_every_change_with_its_cause() throws Exception {
        JsonNode history = read(CARD + "/lines/P-1.2.1/history");

        assertThat(history.at("/changes").size()).isEqualTo(3);
        JsonNode amended = history.at("/changes/1");
        assertThat(amended.at("/nature").asString()).isEqualTo("CHANGE");
        assertThat(amended.at("/from").asString()).isEqualTo("1.9000");
        assertThat(amended.at("/to").asString()).isEqualTo("2.4000");
        assertThat(amended.at("/cause/type").asString()).isEqualTo("ScorecardAmended");
        assertThat(amended.at("/authority/meeting").asString()).isEqualTo("2/2557");
        assertThat(amended.at("/derivation/parts/0/rule").asString()).isEqualTo("THRESHOLDS_LINEAR");
    }

    @Test
    void a_difference_names_what_changed_and_the_events_between() throws Exception {
        JsonNode then = read(CARD + "?asOf=2014-07-04");
        JsonNode difference = read(CARD + "/diff?from=2014-07-04&to=2014-07-08T23:00:00%2B07:00");

        assertThat(difference.at("/from/position")).isEqualTo(then.at("/position"));
        assertThat(difference.at("/changes").values().stream()
                        .map(each -> each.at("/path").asString() + " "
                                + each.at("/from").asString("") + " > "
                                + each.at("/to").asString(""))
                        .toList())
                .contains(
                        "/lines/S-3/scores/self 3.2000 > 3.8000",
                        "/lines/S-3/weighted/self 0.1600 > 0.1900",
                        "/lines/S-3/measurement/value 71.40 > 77.40")
                .noneMatch(path -> path.contains("P-2.2.3"));
        assertThat(difference.at("/events").values().stream()
                        .map(each -> each.at("/type").asString())
                        .toList())
                .containsExactly("MeasurementReported", "ScoreRecorded");
        assertThat(read(CARD + "/diff?from=" + PhuketYear.underWay().head() + "&to=1")
                        .at("/from")
                        .isNull())
                .isTrue();
    }

    private JsonNode read(String address) throws Exception {
        MockHttpServletResponse answer = call(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return json.readTree(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return http.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }

    private static JsonNode line(JsonNode card, String line) {
        return card.at("/lines").values().stream()
                .filter(each -> each.at("/line").asString().equals(line))
                .findFirst()
                .orElseThrow();
    }
}
