package org.changwat.query.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls queries as a client would. */
public final class OverHttp {

    private final MockMvc http;
    private final JsonMapper json = new JsonMapper();

    public OverHttp(WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    public JsonNode read(String address) throws Exception {
        MockHttpServletResponse answer = call(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getHeader("Ledger-Position")).as(address).isNotNull();
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** An answer with its headers. */
    public MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse answer = call(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    /** An answer that is no JSON. */
    public String text(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The code of the problem that a call is answered with. */
    public String problem(String address, int status) throws Exception {
        MockHttpServletResponse answer = call(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        JsonNode problem = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.at("/detail").asString()).isNotBlank().doesNotContain("{");
        return problem.at("/code").asString();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return http.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
