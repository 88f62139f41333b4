package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.changwat.query.samples.LaterDay;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RegistersLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = {QueryTestApplication.class, RegistersLog.class, LaterDay.class})
class RegisterYearsTest {

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {"/registers/knowledge?fy=2557", "/change-requests?fy=2557", "/calendar?fy=2557", "/?fy=2557"})
    void every_year_that_a_register_holds_anything_of_may_be_chosen(String address) throws Exception {
        String page = new OverHttp(context).text(address);

        assertThat(page).contains("<option value=\"2565\">2565</option>");
        assertThat(page).contains("<option value=\"2557\" selected=\"selected\">2557</option>");
        assertThat(page).doesNotContain("value=\"2556\"");
    }
}
