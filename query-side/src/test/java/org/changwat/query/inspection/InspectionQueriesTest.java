package org.changwat.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = QueryTestApplication.class)
class InspectionQueriesTest {

    @Autowired
    private WebApplicationContext context;

    @Test
    void the_register_lists_a_years_visits_by_first_day() throws Exception {
        OverHttp http = new OverHttp(context);
        JsonNode all = http.read("/api/v1/inspections/2557");

        assertThat(all.size()).isEqualTo(2);
        assertThat(all.at("/0/kind").asString()).isEqualTo("INSPECTION");
        assertThat(all.at("/0/from").asString()).isEqualTo("2014-02-18");
        assertThat(all.at("/0/recommendations/0/due").asString()).isEqualTo("2014-10-31");
        assertThat(all.at("/1/systems/0/fitToCopy").asBoolean()).isTrue();
        assertThat(http.read("/api/v1/inspections/2557?kind=SUPERVISION").size())
                .isEqualTo(1);
        assertThat(http.read("/api/v1/inspections/2557?round=2")).isEmpty();
        assertThat(http.read("/api/v1/inspections/2557?province=TH-81")).isEmpty();
    }

    @Test
    void recommendations_are_listed_by_their_day_with_what_is_overdue_on_a_day() throws Exception {
        OverHttp http = new OverHttp(context);
        JsonNode now = http.read("/api/v1/recommendations?fiscalYear=2557");

        assertThat(now.size()).isEqualTo(1);
        assertThat(http.read("/api/v1/recommendations"))
                .as("the latest year that has one")
                .isEqualTo(now);
        assertThat(now.at("/0/owner").asString()).isEqualTo("PROVINCIAL_OFFICE");
        assertThat(now.at("/0/status").asString()).isEqualTo("OPEN");
        assertThat(now.at("/0/overdue").asBoolean()).isFalse();
        assertThat(http.read("/api/v1/recommendations?fiscalYear=2557&overdue=true"))
                .isEmpty();
        JsonNode later = http.read("/api/v1/recommendations?fiscalYear=2557&overdue=true&on=2014-11-10");
        assertThat(later.at("/0/daysOverdue").asInt()).isEqualTo(10);
        assertThat(http.read("/api/v1/recommendations?fiscalYear=2557&owner=SOMEBODY"))
                .isEmpty();
        assertThat(http.read("/api/v1/recommendations?fiscalYear=2557&status=DONE"))
                .isEmpty();
        assertThat(http.problem("/api/v1/recommendations?fiscalYear=2557&on=2557", 400))
                .isEqualTo("recommendation.on.invalid");
    }

    @Test
    void what_is_asked_wrongly_is_told() throws Exception {
        OverHttp http = new OverHttp(context);

        assertThat(http.problem("/api/v1/inspections/2557?kind=PARTY", 400)).isEqualTo("query.parameter.invalid");
        assertThat(http.problem("/api/v1/inspections/2557?province=TH-999", 404))
                .isEqualTo("unit.unknown");
    }

    @Test
    void a_province_visited_ever_so_often_makes_no_document_too_large() {
        RememberedLog log = new RememberedLog();
        for (int number = 0; number < 25_000; number++) {
            log.append(VisitFoldTest.visit("IV-2557-S-TH-83-load-" + number), Instant.EPOCH, Map.of());
        }

        Map<String, VisitIndex> leaves =
                FoldedViews.of(new VisitIndexProjection(), log).findAll(VisitIndexProjection.keys(2557, "TH-83"));
        assertThat(leaves.values().stream()
                        .mapToInt(leaf -> leaf.visits().size())
                        .sum())
                .isEqualTo(25_000);
        assertThat(leaves.values())
                .hasSize(8)
                .allMatch(leaf -> new JsonMapper().writeValueAsString(leaf).length() < 1_000_000);
    }
}
