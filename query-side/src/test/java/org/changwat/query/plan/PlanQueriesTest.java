package org.changwat.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void every_register_is_a_table_too() throws Exception {
        for (String register : List.of(
                "plans",
                "projects?fiscalYear=2565",
                "improvements?fiscalYear=2565",
                "draft-indicators/2566",
                "recommendations?fiscalYear=2557",
                "inspections/2553/rounds")) {
            String table = http.text("/api/v1/" + register + (register.contains("?") ? "&" : "?") + "format=csv");
            assertThat(table.lines().count()).as(register).isGreaterThan(register.startsWith("recomm") ? 0 : 1);
            assertThat(table.lines().findFirst().orElseThrow()).as(register).contains("ตำแหน่งในทะเบียน");
        }
    }

    @Test
    void a_unit_that_is_none_is_told() throws Exception {
        assertThat(http.problem("/api/v1/plans?unit=TH-999", 404)).isEqualTo("unit.unknown");
    }
}
