package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.EventTypes;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.plan.PlanType;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.query.directory.ListedUnit;
import org.changwat.query.draftindicator.Drafts;
import org.changwat.query.improvement.Improvement;
import org.changwat.query.plan.Plan;
import org.changwat.query.scorecard.MilestoneStep;
import org.changwat.query.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.\\-]+)|#messages\\.msg\\('([\\w.\\-]+)'\\)");
    /** In English the year is said in both eras. */
    private static final String YEAR = "year";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_places() throws IOException {
        Properties thai = texts("th");
        Properties english = texts("en");

        assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : thai.stringPropertyNames()) {
            if (!key.equals(YEAR)) {
                assertThat(places(thai.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            }
            assertThat(thai.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @Test
    void every_text_that_a_template_names_is_there() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
            for (Path template : templates.toList()) {
                KEY.matcher(Files.readString(template)).results().forEach(found -> named.add(key(found)));
            }
        }
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(texts("th").stringPropertyNames()).containsAll(named);
    }

    @Test
    void every_constant_that_a_page_says_has_a_word() throws IOException {
        List<String> keys = new ArrayList<>();
        keys.addAll(words("track", Track.values()));
        keys.addAll(words("card", Scorecard.State.values()));
        keys.addAll(words("step", MilestoneStep.State.values()));
        keys.addAll(words("completion", MilestoneSubmitted.Completion.values()));
        keys.addAll(words("level", LineLevel.values()));
        keys.addAll(words("basis", AgreementAgreed.Basis.values()));
        keys.addAll(words("ground", IndicatorChangeRequested.Ground.values()));
        keys.addAll(words("decision", IndicatorChangeDecided.Decision.values()));
        keys.addAll(words("visit", InspectionVisitRecorded.Kind.values()));
        keys.addAll(words("method", InspectionVisitRecorded.Method.values()));
        keys.addAll(words("round", Round.values()));
        keys.addAll(words("op", LineChange.Op.values()));
        keys.addAll(words("by", IndicatorAssessed.Assessor.values()));
        keys.addAll(words("phase", IndicatorAssessed.Phase.values()));
        keys.addAll(words("direction", Criteria.Direction.values()));
        keys.addAll(words("nature", ScoreRecorded.Nature.values()));
        keys.addAll(words("coverage", Coverage.values()));
        keys.addAll(words("unit", Unit.UnitKind.values()));
        keys.addAll(words("state", Plan.State.values()));
        keys.addAll(words("state", Drafts.State.values()));
        keys.addAll(words("state", Improvement.State.values()));
        keys.addAll(words("programme", ImprovementProposalApproved.Programme.values()));
        keys.addAll(words("planType", PlanType.values()));
        keys.addAll(words("status", RecommendationFollowedUp.Status.values()));
        keys.addAll(words("kind", ListedUnit.Kind.values()));
        keys.addAll(words("form", KnowledgeEventRecorded.Form.values()));
        keys.addAll(words("media", GoodPracticePublished.Medium.values()));
        Stream.of(Criteria.class.getPermittedSubclasses())
                .forEach(kind -> keys.add("kind." + kind.getSimpleName().toUpperCase(Locale.ROOT)));

        assertThat(texts("th").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_type_of_event_that_a_page_may_show_has_a_name() throws IOException {
        Set<String> shown = EventTypes.all().keySet().stream()
                .filter(type -> !type.startsWith("Framework"))
                .map(type -> "event." + type)
                .collect(Collectors.toSet());

        assertThat(texts("th").stringPropertyNames()).containsAll(shown);
    }

    @Test
    void every_constant_that_an_event_may_hold_has_a_word_where_the_event_is_told() throws IOException {
        Set<String> keys = new TreeSet<>();
        EventTypes.all().values().forEach(type -> told("", type, keys, new HashSet<>()));

        assertThat(keys).hasSizeGreaterThan(90);
        assertThat(texts("th").stringPropertyNames()).containsAll(keys);
    }

    /** The words of all constants in a record's members, by the member's name. */
    private static void told(String member, Type type, Set<String> keys, Set<Type> seen) {
        if (type instanceof ParameterizedType holder) {
            Stream.of(holder.getActualTypeArguments()).forEach(each -> told(member, each, keys, seen));
        } else if (type instanceof Class<?> held && held.isEnum()) {
            keys.addAll(words(member.equals("from") || member.equals("to") ? "body" : member, (Enum<?>[])
                    held.getEnumConstants()));
        } else if (type instanceof Class<?> held && seen.add(held)) {
            if (held.isRecord()) {
                Stream.of(held.getRecordComponents())
                        .filter(each -> !FactOrder.isForMachines(each.getName()))
                        .forEach(each -> told(each.getName(), each.getGenericType(), keys, seen));
            } else if (held.isSealed()) {
                Stream.of(held.getPermittedSubclasses()).forEach(each -> told(member, each, keys, seen));
            }
        }
    }

    private static List<String> words(String family, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> family + "." + constant.name())
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                RESOURCES.resolve("org/changwat/query/pages/messages_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
