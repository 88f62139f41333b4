package org.changwat.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application is made of is listed in its jar, whole, and every part of it may be passed on. */
class BillOfMaterialsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern MAY_BE_PASSED_ON = Pattern.compile(
            "\\b(apache|bsd|mit|mit-0|epl|eclipse|mpl|mozilla|cddl|cc0|edl|unlicense|bouncy|isc|classpath|classpathexception)\\b"
                    + "|public domain|indiana university|creative commons.*zero");

    private static final Path JAR = Path.of("target/changwat.jar");
    /** What the packing itself puts beside what was asked for; Boot's, under Boot's licence. */
    private static final String OF_THE_PACKING = "spring-boot-jarmode-tools-";

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void every_part_bears_a_licence_under_which_it_may_be_passed_on() throws Exception {
        List<String> without = new ArrayList<>();
        for (JsonNode part : parts()) {
            if (!mayBePassedOn(part.path("licenses"))) {
                without.add(part.path("group").asString() + ":"
                        + part.path("name").asString() + " " + part.path("licenses"));
            }
        }
        assertThat(parts()).hasSizeGreaterThan(100);
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | false",
                "[{\"license\":{\"id\":\"AGPL-3.0-only\"}}] | false",
                "[{\"license\":{\"id\":\"GPL-2.0-only\"}}] | false",
                "[{\"license\":{\"name\":\"GPL with a disclaimer and no limit\"}}] | false",
                "[{\"license\":{\"id\":\"SSPL-1.0\"}}] | false",
                "[{\"license\":{\"name\":\"Proprietary\"}}] | false",
                "[{\"license\":{\"id\":\"Apache-2.0\"}}] | true",
                "[{\"license\":{\"id\":\"LGPL-2.1-only\"}};{\"license\":{\"id\":\"MPL-2.0\"}}] | true",
                "[{\"license\":{\"name\":\"GNU General Public License v2.0 w/Classpath exception\"}}] | true"
            })
    void a_licence_is_told_from_another(String licences, boolean may) {
        assertThat(mayBePassedOn(JSON.readTree(licences.replace(';', ',')))).isEqualTo(may);
    }

    @Test
    void what_lies_in_the_jar_is_what_the_bill_lists() throws Exception {
        Assumptions.assumeTrue(Files.exists(JAR), "the jar is packed before this runs");
        Set<String> listed = parts().stream()
                .map(part -> part.path("name").asString() + "-"
                        + part.path("version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> packed = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .filter(name -> !name.endsWith("-SNAPSHOT.jar") && !name.startsWith(OF_THE_PACKING))
                    .forEach(packed::add);
        }
        assertThat(packed).hasSizeGreaterThan(100);
        assertThat(listed).containsAll(packed);
    }

    /** One of the licences that a part is offered under is enough. */
    private static boolean mayBePassedOn(JsonNode licences) {
        return licences.valueStream()
                .map(each -> each.path("license").isMissingNode()
                        ? each.path("expression").asString("")
                        : each.path("license").path("id").asString("") + " "
                                + each.path("license").path("name").asString(""))
                .anyMatch(text -> MAY_BE_PASSED_ON
                        .matcher(text.toLowerCase(java.util.Locale.ROOT))
                        .find());
    }

    private static List<JsonNode> parts() throws Exception {
        try (InputStream file = BillOfMaterialsIT.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JSON.readTree(Objects.requireNonNull(file, "the build writes it"))
                    .path("components")
                    .valueStream()
                    .filter(part -> !part.path("group").asString().equals("org.changwat"))
                    .toList();
        }
    }
}
