package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Reads the rules of every slice out of their class files, so that a rule whose message was forgotten shows. */
class RuleMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

    private final RuleMessages messages = new RuleMessages(CommandSideConfiguration.FAMILIES);

    @Test
    void every_rule_has_a_message_in_both_languages_that_names_facts_it_gives() throws Exception {
        Map<String, Set<String>> rules = rules();

        assertThat(rules).hasSizeGreaterThan(70);
        for (Locale language : Languages.ALL) {
            rules.forEach((code, facts) -> {
                assertThat(messages.all(language)).as(language.toString()).containsKey(code);
                assertThat(facts)
                        .as(code)
                        .containsAll(places(messages.all(language).get(code)));
            });
        }
    }

    @Test
    void every_message_belongs_to_a_rule_or_to_a_problem_that_the_code_names() throws Exception {
        Set<String> known = new TreeSet<>(rules().keySet());
        known.addAll(codesOfThisPackage());
        for (int status : List.of(400, 403, 404, 405, 406, 409, 413, 415, 422, 500, 503)) {
            known.add("title." + status);
        }

        assertThat(messages.all(Languages.THAI).keySet())
                .isEqualTo(messages.all(Languages.ENGLISH).keySet());
        assertThat(known).containsAll(messages.all(Languages.ENGLISH).keySet());
    }

    @Test
    void both_languages_name_the_same_facts_and_none_that_a_problem_keeps_for_itself() {
        messages.all(Languages.ENGLISH).forEach((code, english) -> {
            Set<String> places = places(english);
            assertThat(places(messages.all(Languages.THAI).get(code))).as(code).isEqualTo(places);
            assertThat(places).as(code).doesNotContainAnyElementsOf(Answers.STANDARD);
        });
    }

    @Test
    void thai_is_thai_and_english_is_not() {
        messages.all(Languages.THAI)
                .forEach((code, text) ->
                        assertThat(THAI.matcher(text).find()).as(code).isTrue());
        messages.all(Languages.ENGLISH)
                .forEach((code, text) ->
                        assertThat(THAI.matcher(text).find()).as(code).isFalse());
    }

    @Test
    void a_fact_fills_its_place_whatever_is_in_it() {
        assertThat(messages.text("command.unknown", Map.of("command", "$1 {command} \\"), Languages.ENGLISH))
                .isEqualTo("There is no command $1 {command} \\; GET /api/v1/commands lists those there are.");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Set<String> codesOfThisPackage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/changwat/command/api"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> CODE.matcher(text(file)).results().map(result -> result.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Codes of all rules with the texts in their {@code facts()}, among which are the names of the facts. */
    private static Map<String, Set<String>> rules() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, Set<String>> rules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                RuleClass rule = RuleClass.read(Files.readAllBytes(file));
                if (rule.isRule) {
                    assertThat(rule.codes).as(file.toString()).hasSize(1);
                    assertThat(rules.put(rule.codes.first(), rule.facts))
                            .as(rule.codes.first())
                            .isNull();
                }
            }
        }
        return rules;
    }

    private static final class RuleClass extends ClassVisitor {

        private final TreeSet<String> codes = new TreeSet<>();
        private final Set<String> facts = new TreeSet<>();
        private boolean isRule;

        private RuleClass() {
            super(Opcodes.ASM9);
        }

        static RuleClass read(byte[] bytes) {
            RuleClass rule = new RuleClass();
            new ClassReader(bytes).accept(rule, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return rule;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isRule = List.of(interfaces).contains(Rule.class.getName().replace('.', '/'));
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text && descriptor.startsWith("()")) {
                        if (name.equals("code")) {
                            codes.add(text);
                        } else if (name.equals("facts")) {
                            facts.add(text);
                        }
                    }
                }
            };
        }
    }
}
