package org.changwat.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.changwat.events.DomainEvent;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanSubmitted;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RegistersLog;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Plans, projects, knowledge and improvements as they stood. */
@SpringBootTest(classes = {QueryTestApplication.class, RegistersLog.class})
class RegistersAsOfTest {

    private static final String PLAN = "/api/v1/plans?unit=TH-83&planType=ANNUAL_ACTION_PLAN";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RememberedLog log;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_plan_stands_as_the_last_body_by_then_left_it() throws Exception {
        List<Long> decided = positions(PlanDecided.class);

        JsonNode before = then(PLAN, decided.get(0) - 1).at("/0");
        JsonNode between = then(PLAN, decided.get(0)).at("/0");
        JsonNode now = http.read(PLAN).at("/0");

        assertThat(before.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(before.path("budgetApproved").asString("")).isEmpty();
        assertThat(between.at("/state").asString()).isEqualTo("POLICY_BOARD_APPROVED");
        assertThat(between.at("/budgetApproved").asString()).isEqualTo("240000000.00");
        assertThat(then(PLAN, decided.get(1)).at("/0")).isEqualTo(now);
    }

    @Test
    void a_plan_that_was_not_yet_submitted_is_not_there() throws Exception {
        long first = positions(PlanSubmitted.class).get(0);

        assertThat(then("/api/v1/plans?fiscalYear=2557", first - 1).size()).isZero();
        assertThat(then("/api/v1/plans?fiscalYear=2557", first).size()).isEqualTo(1);
    }

    @Test
    void a_business_day_leaves_out_what_took_effect_later_and_an_instant_what_was_recorded_later() throws Exception {
        assertThat(http.read(PLAN + "&effectiveOn=2013-02-28").at("/0/state").asString())
                .isEqualTo("SUBMITTED");
        assertThat(http.read(PLAN + "&effectiveOn=2013-03-01").at("/0/state").asString())
                .isEqualTo("CABINET_APPROVED");
        assertThat(http.read(PLAN + "&asOf=2022-10-04").size()).isZero();
        assertThat(http.read(PLAN + "&asOf=2022-10-05").size()).isEqualTo(1);
    }

    @Test
    void a_project_has_reported_what_it_had_by_then() throws Exception {
        List<Long> reported = positions(QuarterReported.class);
        String project = "/api/v1/projects?fiscalYear=2565";

        assertThat(then(project, reported.get(0) - 1).at("/0/reports").size()).isZero();
        assertThat(then(project, reported.get(0))
                        .at("/0/reports/0/spending/spent")
                        .asString())
                .isEqualTo("798000.00");
        assertThat(then(project, reported.get(1))
                        .at("/0/reports/0/spending/spent")
                        .asString())
                .isEqualTo("798390.00");
    }

    @Test
    void a_years_knowledge_is_what_was_shown_by_then() throws Exception {
        List<Long> shown = positions(KnowledgeEventRecorded.class);
        long published = positions(GoodPracticePublished.class).get(0);
        String events = "/api/v1/knowledge/events?fiscalYear=2565";
        String practices = "/api/v1/knowledge/good-practices?fiscalYear=2565";

        assertThat(then(events, shown.get(0) - 1).size()).isZero();
        assertThat(then(events, shown.get(0)).size()).isEqualTo(1);
        assertThat(then(events, shown.get(1)).at("/1/event").asString()).isEqualTo("KE-2565-2");
        assertThat(then(practices, published - 1).size()).isZero();
        assertThat(then(practices, published).at("/0/practice").asString()).isEqualTo("GP-2565-1");
    }

    @Test
    void an_improvement_is_as_far_as_it_was_reported_by_then() throws Exception {
        List<Long> reported = positions(ImprovementReported.class);
        String improvement = "/api/v1/improvements?fiscalYear=2565&unit=TH-40";

        assertThat(then(improvement, reported.get(0) - 1).at("/0/state").asString())
                .isEqualTo("APPROVED");
        assertThat(then(improvement, reported.get(0)).at("/0/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(then(improvement, reported.get(1)).at("/0/reports/1/result").asString())
                .isEqualTo("เสร็จ");
        assertThat(then(improvement, reported.get(2)).at("/0/reports/1/result").asString())
                .isEqualTo("เสร็จตามแผน");
    }

    private JsonNode then(String address, long position) throws Exception {
        return http.read(address + "&asOfPosition=" + position);
    }

    private List<Long> positions(Class<? extends DomainEvent> type) {
        return log.events().stream()
                .filter(each -> type.isInstance(each.payload()))
                .map(LoggedEvent::position)
                .toList();
    }
}
