package org.changwat.query.plan;

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
class PlanQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_year_lists_the_plans_that_cover_it() throws Exception {
        JsonNode year = http.read("/api/v1/plans?fiscalYear=2557");

        assertThat(year.values().stream()
                        .map(plan -> plan.at("/unit").asString() + " "
                                + plan.at("/planType").asString()))
                .containsExactly("TH-50 ANNUAL_ACTION_PLAN", "TH-83 DEVELOPMENT_PLAN", "TH-83 ANNUAL_ACTION_PLAN");
        assertThat(http.read("/api/v1/plans?fiscalYear=2559").size()).isEqualTo(1);
        assertThat(http.read("/api/v1/plans?unit=TH-50").size()).isEqualTo(1);
    }

    @Test
    void a_dossier_shows_what_each_body_decided_and_the_budget_that_stands() throws Exception {
        JsonNode plan = http.read("/api/v1/plans?unit=TH-83&planType=ANNUAL_ACTION_PLAN")
                .at("/0");

        assertThat(plan.at("/state").asString()).isEqualTo("CABINET_APPROVED");
        assertThat(plan.at("/budgetRequest").asString()).isEqualTo("250000000.00");
        assertThat(plan.at("/budgetApproved").asString()).isEqualTo("230000000.00");
        assertThat(plan.at("/decisions").values().stream()
                        .map(decided -> decided.at("/body").asString()))
                .containsExactly("POLICY_BOARD", "CABINET");
        assertThat(http.read("/api/v1/plans?state=SUBMITTED").size()).isEqualTo(2);
    }

    @Test
    void a_unit_that_is_none_is_told() throws Exception {
        assertThat(http.problem("/api/v1/plans?unit=TH-999", 404)).isEqualTo("unit.unknown");
    }
}
