package org.changwat.query.draftindicator;

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
class DraftQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void drafts_show_each_step_up_to_the_notice() throws Exception {
        JsonNode drafts = http.read("/api/v1/draft-indicators/2566/TH-83");

        assertThat(drafts.at("/state").asString()).isEqualTo("NOTIFIED");
        assertThat(drafts.at("/steps").values().stream()
                        .map(step -> step.at("/state").asString()))
                .containsExactly("SUBMITTED", "ANALYSED", "APPROVED", "NOTIFIED");
        assertThat(drafts.at("/steps/1/remarks/0/line").asString()).isEqualTo("P-1");
        assertThat(drafts.at("/steps/2/decision").asString()).isEqualTo("APPROVED");
        assertThat(drafts.at("/steps/3/text").asString()).isEqualTo("นร 1200/1");
    }

    @Test
    void a_year_lists_who_has_drafts() throws Exception {
        assertThat(http.read("/api/v1/draft-indicators/2566").size()).isEqualTo(1);
        assertThat(http.read("/api/v1/draft-indicators/2566?state=SUBMITTED")).isEmpty();
        assertThat(http.problem("/api/v1/draft-indicators/2566/TH-50", 404)).isEqualTo("draft-indicators.none");
    }
}
