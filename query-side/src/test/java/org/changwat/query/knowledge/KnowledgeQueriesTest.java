package org.changwat.query.knowledge;

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
class KnowledgeQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_year_counts_who_took_part_in_its_events() throws Exception {
        JsonNode year = http.read("/api/v1/knowledge?fiscalYear=2565");

        assertThat(year.at("/participants").asInt()).isEqualTo(1550 + 1341);
        assertThat(year.at("/events/0/event").asString()).isEqualTo("KE-2565-1");
        assertThat(year.at("/goodPractices/0/knowledgeEvent").asString()).isEqualTo("KE-2565-2");
    }

    @Test
    void a_units_share_is_what_shows_its_work() throws Exception {
        JsonNode unit = http.read("/api/v1/knowledge?fiscalYear=2565&unit=TH-40");

        assertThat(unit.at("/events").size()).isEqualTo(1);
        assertThat(unit.at("/goodPractices").size()).isEqualTo(1);
        assertThat(http.read("/api/v1/knowledge?fiscalYear=2564").at("/events")).isEmpty();
    }
}
