package org.changwat.query.directory;

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
class LedgerUnitsTest {

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    @Test
    void a_unit_that_was_entered_exists_from_its_day_until_it_went_over_into_another() throws Exception {
        assertThat(provinces("2014-01-09")).doesNotContain("TH-98");
        assertThat(provinces("2014-01-10")).contains("TH-98");
        assertThat(provinces("2020-12-31")).contains("TH-98");
        assertThat(provinces("2021-01-01")).doesNotContain("TH-98");
        assertThat(http.read("/api/v1/units/TH-98?on=2022-01-01")
                        .at("/existsUntil")
                        .asString())
                .isEqualTo("2021-01-01");
    }

    @Test
    void a_unit_bears_the_name_of_the_day() throws Exception {
        assertThat(http.read("/api/v1/units/TH-98?on=2015-05-31").at("/name/en").asString())
                .isEqualTo("Sample");
        JsonNode renamed = http.read("/api/v1/units/TH-98?on=2015-06-01");
        assertThat(renamed.at("/name/en").asString()).isEqualTo("New Sample");
        assertThat(renamed.at("/changes/0/kind").asString()).isEqualTo("RENAMED");
        assertThat(renamed.at("/changes/0/gazette/volume").asString()).isEqualTo("131");
    }

    @Test
    void the_clusters_are_those_of_the_scheme_in_force_on_the_day() throws Exception {
        assertThat(codes("/api/v1/units?kind=CLUSTER&on=2019-12-31"))
                .hasSize(18)
                .allMatch(code -> code.startsWith("K60"));
        assertThat(codes("/api/v1/units?kind=CLUSTER&on=2020-01-01")).containsExactly("K63-01");
        assertThat(codes("/api/v1/units?kind=CLUSTER&on=2014-06-30"))
                .hasSize(18)
                .allMatch(code -> code.startsWith("K52"));

        JsonNode cluster = http.read("/api/v1/units/K63-01");
        assertThat(cluster.at("/lead").asString()).isEqualTo("TH-83");
        assertThat(cluster.at("/members").toString()).isEqualTo("[\"TH-83\",\"TH-98\"]");
        assertThat(http.read("/api/v1/units/TH-83").at("/clusters").propertyNames())
                .containsExactlyInAnyOrder("K52", "K60", "K63");
    }

    @Test
    void a_cluster_of_a_scheme_that_is_not_in_force_is_found_all_the_same() throws Exception {
        assertThat(http.read("/api/v1/units/K52-07?on=2022-01-01")
                        .at("/members")
                        .size())
                .isEqualTo(5);
        assertThat(http.read("/api/v1/units/K63-01?on=2014-01-01").at("/scheme").asString())
                .isEqualTo("K63");
    }

    private List<String> provinces(String on) throws Exception {
        return codes("/api/v1/units?kind=PROVINCE&on=" + on);
    }

    private List<String> codes(String address) throws Exception {
        return http.read(address).values().stream()
                .map(unit -> unit.at("/code").asString())
                .toList();
    }
}
