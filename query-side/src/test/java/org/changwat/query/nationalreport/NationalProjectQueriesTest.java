package org.changwat.query.nationalreport;

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
class NationalProjectQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_project_shows_the_edition_of_its_quarter_that_stands_and_where_earlier_ones_are() throws Exception {
        JsonNode project = http.read("/api/v1/projects/AREA-2565?fiscalYear=2565");

        assertThat(project.at("/owner").asString()).isEqualTo("AG-OPDC");
        assertThat(project.at("/reports").size()).isEqualTo(1);
        assertThat(project.at("/reports/0/edition").asInt()).isEqualTo(2);
        assertThat(project.at("/reports/0/spending/spent").asString()).isEqualTo("798390.00");
        assertThat(project.at("/reports/0/indicators/0/outOf").asString()).isEqualTo("35");
        assertThat(project.at("/reports/0/earlier").size()).isEqualTo(1);
    }

    @Test
    void projects_are_listed_by_owner() throws Exception {
        assertThat(http.read("/api/v1/projects?owner=AG-OPDC").at("/0/reports")).isEmpty();
        assertThat(http.read("/api/v1/projects?owner=AG-MOI-IGB")).isEmpty();
        assertThat(http.problem("/api/v1/projects/AREA-2999", 404)).isEqualTo("project.unknown");
    }
}
