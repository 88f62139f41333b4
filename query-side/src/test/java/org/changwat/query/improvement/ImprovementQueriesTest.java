package org.changwat.query.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.changwat.query.samples.LaterDay;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RegistersLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = {QueryTestApplication.class, RegistersLog.class, LaterDay.class})
class ImprovementQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_proposal_shows_its_reports_and_a_correction_takes_the_place_of_what_was_wrong() throws Exception {
        JsonNode proposal =
                http.read("/api/v1/improvements?fiscalYear=2565&followUp=true").at("/0");

        assertThat(proposal.at("/proposal").asString()).isEqualTo("IP-2565-TH-40-1");
        assertThat(proposal.at("/state").asString()).isEqualTo("CARRIED_OUT");
        assertThat(proposal.at("/reports").values().stream()
                        .map(report -> report.at("/result").asString()))
                .containsExactly("เริ่มแล้ว", "เสร็จตามแผน");
    }

    @Test
    void a_pilot_shows_for_both_of_its_provinces() throws Exception {
        for (String province : new String[] {"TH-84", "TH-82"}) {
            JsonNode found = http.read("/api/v1/improvements?fiscalYear=2565&unit=" + province);
            assertThat(found.at("/0/proposal").asString()).isEqualTo("IP-2565-TH-84-1");
        }
        assertThat(http.read("/api/v1/improvements?fiscalYear=2565&state=APPROVED")
                        .size())
                .isEqualTo(1);
        assertThat(http.read("/api/v1/improvements?fiscalYear=2565&programme=HIGH_PERFORMANCE_PROVINCE")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void without_a_year_it_is_the_latest_with_a_proposal_and_a_file_names_it() throws Exception {
        assertThat(http.read("/api/v1/improvements")).isEqualTo(http.read("/api/v1/improvements?fiscalYear=2565"));
        assertThat(http.answer("/api/v1/improvements?format=csv").getHeader("Content-Location"))
                .contains("fiscalYear=2565");
    }

    @Test
    void the_page_of_a_partner_shows_the_pilot_and_offers_the_same_as_a_file() throws Exception {
        String page = http.text("/registers/improvements?fy=2565&unit=TH-82&lang=en");

        assertThat(page).contains("/provinces/TH-84").contains("unit=TH-82&amp;format=csv");
        assertThat(http.text("/api/v1/improvements?fiscalYear=2565&unit=TH-82&format=csv")
                        .lines())
                .hasSize(2);
    }
}
