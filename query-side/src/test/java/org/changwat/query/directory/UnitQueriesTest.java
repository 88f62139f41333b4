package org.changwat.query.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.changwat.query.samples.QueryTestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = QueryTestApplication.class)
class UnitQueriesTest {

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "kind=PROVINCE,               76",
        "kind=PROVINCE&on=2011-03-22, 75",
        "kind=PROVINCE&on=2011-03-23, 76",
        "kind=CAPITAL,                1",
        "kind=CLUSTER,                18",
        "kind=CLUSTER&on=2008-01-01,  0",
        "kind=REGION,                 18",
        "kind=region&on=2014-06-30,   18"
    })
    void units_are_listed_by_kind_as_they_stand_on_the_day(String query, int count) throws Exception {
        assertThat(read("/api/v1/units?" + query).size()).isEqualTo(count);
    }

    @Test
    void a_province_names_its_cluster_and_region_under_each_scheme() throws Exception {
        JsonNode phuket = read("/api/v1/units/TH-83");

        assertThat(phuket.at("/kind").asString()).isEqualTo("PROVINCE");
        assertThat(phuket.at("/name/th").asString()).isEqualTo("ภูเก็ต");
        assertThat(phuket.at("/clusters/K52").asString()).isEqualTo("K52-07");
        assertThat(phuket.at("/inspectionRegions/2552").asInt()).isEqualTo(7);
        assertThat(phuket.at("/inspectionRegions/2560").asInt()).isEqualTo(6);
    }

    @Test
    void a_cluster_lists_its_provinces_and_the_lead_is_one_of_them() throws Exception {
        JsonNode cluster = read("/api/v1/units/K52-07");

        assertThat(cluster.at("/members").values().stream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("TH-81", "TH-82", "TH-83", "TH-85", "TH-92")
                .contains(cluster.at("/lead").asString());
    }

    @Test
    void an_inspection_region_is_found_by_scheme_and_number() throws Exception {
        JsonNode region = read("/api/v1/units/IR-2552-07");

        assertThat(region.at("/scheme").asString()).isEqualTo("2552");
        assertThat(region.at("/number").asInt()).isEqualTo(7);
        assertThat(region.at("/members").toString()).contains("TH-83");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/TH-999,    404, unit.unknown",
        "/api/v1/units?kind=TOWN, 400, unit.kind.unknown",
        "/api/v1/units?on=2557,   400, unit.on.invalid"
    })
    void what_cannot_be_answered_says_why(String address, int status, String code) throws Exception {
        MockHttpServletResponse answer = call(address);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains("\"code\":\"" + code + "\"");
    }

    private JsonNode read(String address) throws Exception {
        return new JsonMapper().readTree(call(address).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(URI.create(address)))
                .andReturn()
                .getResponse();
    }
}
