package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages over the simulated year, with rule texts at hand. */
@SpringBootTest(classes = {QueryTestApplication.class, SimulatedPagesTest.Simulated.class})
class SimulatedPagesTest {

    @TestConfiguration
    static class Simulated {

        @Bean
        @Primary
        RememberedLog simulatedLog() {
            return PhuketYear.simulatedWithOthers();
        }

        @Bean
        RuleTexts ruleTexts() {
            return (code, facts, language) -> code.equals("scorecard.milestone.gap")
                    ? Optional.of("Step " + facts.get("missing") + " is missing before " + facts.get("step"))
                    : Optional.empty();
        }
    }

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/provinces/TH-83?fy=2557", "/provinces/TH-83/lines/P-2.2.3?fy=2557"})
    void a_page_of_simulated_data_says_so(String address) throws Exception {
        assertThat(page(address)).contains("Simulated data");
    }

    @ParameterizedTest
    @ValueSource(strings = "/provinces/TH-83/lines/P-2.2.3?fy=2557")
    void a_warning_is_told_in_the_words_of_its_rule(String address) throws Exception {
        assertThat(page(address))
                .contains("Step 3 is missing before 4")
                .contains("scorecard.evidence.missing {line=P-2.2.3}");
    }

    @Test
    void provinces_stand_in_the_order_of_the_thai_dictionary_within_their_cluster() throws Exception {
        String thai = page("/units?fy=2557&lang=th");

        assertThat(List.of("เชียงใหม่", "แม่ฮ่องสอน", "ลำปาง", "ลำพูน"))
                .isSortedAccordingTo(Comparator.comparing(name -> thai.indexOf(">" + name + "<")))
                .allMatch(name -> thai.contains(">" + name + "<"));
        String english = page("/units?fy=2557&lang=en");
        assertThat(List.of("Chiang Mai", "Lampang", "Lamphun", "Mae Hong Son"))
                .isSortedAccordingTo(Comparator.comparing(name -> english.indexOf(">" + name + "<")))
                .allMatch(name -> english.contains(">" + name + "<"));
    }

    private String page(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
