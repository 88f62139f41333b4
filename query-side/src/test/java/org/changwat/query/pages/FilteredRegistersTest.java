package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.query.samples.QueryTestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a register offers as a file is what its reader has chosen, no more and no less, now and as of a moment. */
@SpringBootTest(classes = QueryTestApplication.class)
class FilteredRegistersTest {

    private static final Pattern FILE = Pattern.compile("href=\"(/api/v1/[^\"]*format=csv)\"");
    private static final Principal READER = () -> "auditor";

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest(name = "{0} lists {1}")
    @CsvSource({
        "/change-requests?fy=2557, 1",
        "/change-requests?fy=2557&decision=APPROVED, 1",
        "/change-requests?fy=2557&decision=REFUSED, 0",
        "/change-requests?fy=2557&decision=WITHDRAWN, 0",
        "/change-requests?fy=2557&window=2, 0",
        "/change-requests?fy=2557&ground=BUDGET, 0",
        "/change-requests?fy=2557&unit=TH-83&window=1&ground=EXTERNAL_FACTOR, 1",
        "/inspections?fy=2557, 2",
        "/inspections?fy=2557&kind=SUPERVISION, 1",
        "/inspections?fy=2557&round=1&unit=TH-83, 1",
        "/inspections?fy=2557&unit=TH-81, 0",
        "/recommendations?fy=2557, 1",
        "/recommendations?fy=2557&status=OPEN, 1",
        "/recommendations?fy=2557&status=DONE, 0",
        "/recommendations?fy=2557&status=PAST, 0",
        "/recommendations?fy=2557&status=PAST&effectiveOn=2014-11-10, 1",
        "/inspections?fy=2557&effectiveOn=2014-03-01, 1"
    })
    void a_file_of_a_register_holds_what_its_reader_sees(String address, int rows) throws Exception {
        String page = text(address + "&lang=en");
        Matcher link = FILE.matcher(page);
        if (rows == 0) {
            assertThat(link.find()).as("a file of nothing").isFalse();
            return;
        }
        assertThat(link.find()).isTrue();
        assertThat(text(link.group(1).replace("&amp;", "&")).lines().skip(1)).hasSize(rows);
    }

    private String text(String address) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(address)).principal(READER))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
