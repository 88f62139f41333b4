package org.changwat.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.history.Moment;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = QueryTestApplication.class)
class DashboardTest {

    private static final Unit PHUKET = Units.find(PhuketYear.UNIT).orElseThrow();
    private static final ProvinceDashboardProjection PROJECTION = new ProvinceDashboardProjection();
    private static final RememberedLog YEAR = PhuketYear.underWay();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Dashboards dashboards;

    static Stream<LoggedEvent> positions() {
        return YEAR.events().stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void a_dashboard_read_from_the_log_is_the_one_the_view_showed_then(LoggedEvent last) {
        ProvinceDashboard then = FoldedViews.of(PROJECTION, YEAR.upTo(last.position()))
                .find("2557:TH-83")
                .orElse(null);

        assertThat(dashboards.find(PHUKET, PhuketYear.YEAR, Moment.atPosition(last.position())))
                .isEqualTo(Optional.ofNullable(then).map(view -> Dashboard.of(view, PHUKET.name(), false)));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void a_register_of_the_past_lists_what_each_dashboard_showed_then(LoggedEvent last) {
        for (Moment moment : List.of(
                Moment.atPosition(last.position()), new Moment(null, last.position(), LocalDate.parse("2014-04-30")))) {
            Optional<Dashboard> board = dashboards.find(PHUKET, PhuketYear.YEAR, moment);

            assertThat(dashboards.requests(List.of(PHUKET), PhuketYear.YEAR, moment))
                    .isEqualTo(board.map(Dashboard::changeRequests).orElse(List.of()));
            assertThat(dashboards.visits(List.of(PHUKET), PhuketYear.YEAR, moment))
                    .isEqualTo(board.map(Dashboard::visits).orElse(List.of()));
        }
    }

    @Test
    void a_register_of_now_lists_what_each_dashboard_shows() {
        assertThat(dashboards.requests(List.of(PHUKET), PhuketYear.YEAR, Moment.NOW))
                .hasSize(1);
        assertThat(dashboards.visits(List.of(PHUKET), PhuketYear.YEAR, Moment.NOW))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void all_units_read_together_are_those_read_one_by_one(LoggedEvent last) {
        Moment moment = Moment.atPosition(last.position());
        Map<String, Dashboard> together = dashboards.findAll(Units.all(), PhuketYear.YEAR, moment);

        Map<String, Dashboard> single = new java.util.TreeMap<>();
        Units.all().forEach(unit -> dashboards
                .find(unit, PhuketYear.YEAR, moment)
                .ifPresent(board -> single.put(unit.code(), board)));
        assertThat(together).isEqualTo(single);
    }

    @Test
    void read_at_the_last_position_all_units_are_those_of_the_live_view() {
        assertThat(dashboards.findAll(Units.all(), PhuketYear.YEAR, Moment.atPosition(YEAR.head())))
                .isEqualTo(dashboards.findAll(Units.all(), PhuketYear.YEAR))
                .isNotEmpty();
        Moment day = new Moment(null, null, LocalDate.parse("2014-04-30"));
        assertThat(dashboards.findAll(List.of(PHUKET), PhuketYear.YEAR, day).get("TH-83"))
                .isEqualTo(dashboards.find(PHUKET, PhuketYear.YEAR, day).orElseThrow());
    }

    @Test
    void it_shows_agreement_card_work_requests_visits_and_news() {
        Dashboard dashboard =
                dashboards.find(PHUKET, PhuketYear.YEAR, Moment.NOW).orElseThrow();

        assertThat(dashboard.agreement().state()).isEqualTo(AgreementStanding.State.SIGNED);
        assertThat(dashboard.agreement().signed().on()).isEqualTo(LocalDate.parse("2014-04-10"));
        assertThat(dashboard.agreement().amendments()).isEqualTo(1);
        assertThat(dashboard.totals().self().scoredWeight()).isEqualTo("48.00");
        assertThat(dashboard.submissions()).isEqualTo(new Submissions(15, 9, 4, 0, 2, 8, 4));
        assertThat(dashboard.changeRequests()).hasSize(1);
        assertThat(dashboard.changeRequests().get(0).decision().outcome()).hasToString("APPROVED");
        assertThat(dashboard.visits().stream().map(visit -> visit.kind().name()))
                .containsExactly("INSPECTION", "SUPERVISION");
        assertThat(dashboard.lastChanges()).hasSize(15);
        assertThat(dashboard.lastChanges().get(0).position()).isEqualTo(dashboard.position());
    }

    @Test
    void by_effective_date_it_shows_the_card_of_that_day() {
        Dashboard day = dashboards
                .find(PHUKET, PhuketYear.YEAR, new Moment(null, null, LocalDate.parse("2014-04-30")))
                .orElseThrow();

        assertThat(day.totals().self().scoredWeight()).isEqualTo("35.00");
        assertThat(day.visits().stream().map(visit -> visit.kind().name())).containsExactly("INSPECTION");
        assertThat(dashboards
                        .find(PHUKET, PhuketYear.YEAR, new Moment(null, null, LocalDate.parse("2014-03-10")))
                        .orElseThrow()
                        .state())
                .isNull();
    }

    @Test
    void an_event_delivered_again_changes_nothing() {
        FoldedViews<ProvinceDashboard> views = FoldedViews.of(PROJECTION, YEAR);
        ProvinceDashboard before = views.find("2557:TH-83").orElseThrow();

        YEAR.events().forEach(views::on);

        assertThat(views.find("2557:TH-83")).contains(before);
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_a_dashboard() throws Exception {
        ProvinceDashboard view =
                FoldedViews.of(PROJECTION, YEAR).find("2557:TH-83").orElseThrow();
        for (DomainEvent event : GoldenEvents.all()) {
            Recorded recorded = Recorded.of(new RememberedLog().append(event, java.time.Instant.EPOCH, Map.of()));
            PROJECTION.keyOf(event).ifPresent(key -> PROJECTION.fold(view, recorded));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dashboards/2557/provinces/TH-999, unit.unknown",
        "/api/v1/dashboards/2557/provinces/K52-07, dashboard.not-a-province",
        "/api/v1/dashboards/2557/provinces/TH-10,  dashboard.not-a-province",
        "/api/v1/dashboards/2557/provinces/TH-50,  dashboard.empty"
    })
    void a_dashboard_that_is_not_there_says_why(String address, String code) throws Exception {
        MockHttpServletResponse answer = call(address);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void it_answers_over_http_now_and_then() throws Exception {
        JsonNode now = new JsonMapper()
                .readTree(call("/api/v1/dashboards/2557/provinces/TH-83").getContentAsString());
        JsonNode then = new JsonMapper()
                .readTree(call("/api/v1/dashboards/2557/provinces/TH-83?asOf=2014-04-11")
                        .getContentAsString());

        assertThat(now.at("/totals/self/net").asString()).isEqualTo("1.5380");
        assertThat(then.at("/totals/self/net").isNull()).isTrue();
        assertThat(then.at("/agreement/state").asString()).isEqualTo("SIGNED");
        assertThat(List.of(now.at("/lines").size(), then.at("/lines").size())).containsExactly(11, 11);
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse();
    }
}
