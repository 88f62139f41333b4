package org.changwat.query.incentive;

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
class IncentiveQueriesTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void each_share_cites_the_final_result_that_it_rests_on() throws Exception {
        JsonNode incentives = http.read("/api/v1/incentives/2557");

        assertThat(incentives.at("/total").asString()).isEqualTo("1050000.50");
        assertThat(incentives.at("/shares/0/unit").asString()).isEqualTo("TH-83");
        assertThat(incentives.at("/shares/0/amount").asString()).isEqualTo("800000.00");
        assertThat(incentives.at("/shares/0/finalPosition").asLong()).isEqualTo(812);
        assertThat(incentives.at("/shares/0/finalNet").asString()).isEqualTo("4.2000");
        assertThat(incentives.at("/shares/1/finalPosition").isNull()).isTrue();
        assertThat(incentives.at("/authority/meeting").asString()).isEqualTo("3/2553");
    }

    @Test
    void a_correction_stands_and_what_it_corrects_stays_to_be_seen() throws Exception {
        JsonNode now = http.read("/api/v1/incentives/2557");
        long first = now.at("/earlier/0/position").asLong();
        JsonNode then = http.read("/api/v1/incentives/2557?asOfPosition=" + first);

        assertThat(now.at("/corrects").asLong()).isEqualTo(42);
        assertThat(now.at("/earlier/0/total").asString()).isEqualTo("1150000.50");
        assertThat(now.at("/position").asLong()).isGreaterThan(first);
        assertThat(then.at("/total").asString()).isEqualTo("1150000.50");
        assertThat(then.at("/earlier").size()).isZero();
    }

    @Test
    void a_year_without_incentives_says_so() throws Exception {
        assertThat(http.problem("/api/v1/incentives/2556", 404)).isEqualTo("incentive.none");
        assertThat(http.problem("/api/v1/incentives/2557?asOfPosition=1", 404)).isEqualTo("incentive.none");
    }

    @Test
    void the_page_leads_from_each_share_to_the_close_of_its_card() throws Exception {
        assertThat(http.text("/incentives?fy=2557&lang=en"))
                .contains("1,050,000.50 baht over 2 provinces")
                .contains("Corrected: 1,150,000.50 baht")
                .contains("href=\"/events/812\">4.2000</a>")
                .contains("Not final")
                .contains("800,000.00");
        assertThat(http.text("/incentives?fy=2557&lang=th"))
                .contains("สิ่งจูงใจ")
                .contains("ยังไม่เป็นที่สุด");
        assertThat(http.text("/incentives?fy=2556&lang=en")).contains("No incentives are allocated for");
    }
}
