package org.changwat.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RegistersLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = {QueryTestApplication.class, RegistersLog.class})
class RoundQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_round_shows_every_region_with_its_report_and_what_it_lacks() throws Exception {
        JsonNode round = http.read("/api/v1/inspections/2553/rounds/1");

        assertThat(round.at("/from").asString()).isEqualTo("2010-01-01");
        assertThat(round.at("/regions").size()).isEqualTo(18);
        assertThat(round.at("/regions/0/state").asString()).isEqualTo("FILED");
        assertThat(round.at("/regions/0/report/edition").asInt()).isEqualTo(2);
        assertThat(round.at("/regions/1/state").asString()).isEqualTo("INCOMPLETE");
        assertThat(round.at("/regions/1/report/missing/0").asString()).isEqualTo("POLICY_PROPOSALS");
        assertThat(round.at("/regions/17/state").asString()).isEqualTo("RETURNED");
        assertThat(round.at("/regions/17/report/returned/note").asString()).isEqualTo("ตัวเลขไม่ตรง");
        assertThat(round.at("/regions/6/provinces").toString()).contains("TH-83");
        assertThat(round.at("/projects/0/province").asString()).isEqualTo("TH-83");
        assertThat(round.at("/overview/missingRegions/0").asInt()).isEqualTo(18);
    }

    @Test
    void inspectors_stand_with_their_regions_and_an_erased_one_is_called_erased() throws Exception {
        JsonNode round = http.read("/api/v1/inspections/2553/rounds/1");

        assertThat(round.at("/inspectors/0/person/person").asString()).isEqualTo("PERSON-0108");
        assertThat(round.at("/inspectors/0/person/note/th").asString()).isEqualTo("ลบข้อมูลแล้ว");
        assertThat(round.at("/inspectors/0/person/note/en").asString()).isEqualTo("person erased");
        assertThat(round.at("/inspectors/1/person/role").asString()).isEqualTo("INSPECTOR");
        assertThat(round.at("/inspectors/1/person/note").isNull()).isTrue();
        assertThat(round.at("/inspectors/1/regions").toString()).isEqualTo("[6,7]");
    }

    @Test
    void the_overview_is_followed_body_by_body_in_the_order_of_the_chain() throws Exception {
        JsonNode round = http.read("/api/v1/inspections/2553/rounds/1");

        assertThat(round.at("/escalation").values().stream()
                        .map(sent ->
                                sent.at("/stage").asInt() + " " + sent.at("/to").asString()))
                .containsExactly("2 PMO_OFFICE", "2 PERMANENT_SECRETARY", "3 WORKING_GROUP");
        assertThat(round.at("/resolutions/0/body").asString()).isEqualTo("POLICY_BOARD");
        assertThat(round.at("/shareUsed").asString()).isEqualTo("100.00");
    }

    @Test
    void a_year_lists_its_rounds_and_a_round_that_is_not_held_is_told() throws Exception {
        assertThat(http.read("/api/v1/inspections/2553/rounds").size()).isEqualTo(1);
        assertThat(http.read("/api/v1/inspections/2554/rounds")).isEmpty();
        assertThat(http.problem("/api/v1/inspections/2553/rounds/2", 404)).isEqualTo("inspection.round.unknown");
    }
}
