package org.changwat.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application is made of is listed in its jar, and every part of it may be passed on. */
class BillOfMaterialsIT {

    private static final Pattern MAY_BE_PASSED_ON = Pattern.compile(
            "(?i).*(apache|bsd|mit\\b|mit-0|epl|eclipse|mpl|cddl|cc0|public domain|edl|unlicense|bouncy|classpath|isc|indiana university).*");

    @Test
    void every_part_bears_a_licence_under_which_it_may_be_passed_on() throws Exception {
        JsonNode bill;
        try (InputStream file = BillOfMaterialsIT.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            bill = JsonMapper.builder().build().readTree(Objects.requireNonNull(file, "the build writes it"));
        }
        assertThat(bill.path("components").size()).isGreaterThan(100);
        List<String> without = new ArrayList<>();
        for (JsonNode part : bill.path("components")) {
            String licences = part.path("licenses").toString();
            if (!part.path("group").asString().equals("org.changwat")
                    && !MAY_BE_PASSED_ON.matcher(licences).matches()) {
                without.add(
                        part.path("group").asString() + ":" + part.path("name").asString() + " " + licences);
            }
        }
        assertThat(without).isEmpty();
    }
}
