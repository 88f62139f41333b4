package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.changwat.app.cases.ScriptRunner.Reached;
import org.changwat.command.api.StrictJson;
import org.changwat.events.EventMetadata;
import org.changwat.events.Track;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The documented cases over the real gate, automations and block log. */
class DocumentedCasesIT {

    @TempDir
    static Path data;

    @TempDir
    Path other;

    private static CaseLedger ledger;

    @BeforeAll
    static void an_empty_ledger_is_filled() {
        ledger = CaseLedger.start(data);
        ledger.fill(Load.CASES).fill();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void every_line_is_accepted_and_writes_something_under_its_key() {
        List<String> keys = Script.documented().stream()
                .flatMap(script -> script.lines().stream())
                .map(line -> StrictJson.parse(line).path("key").asString())
                .toList();

        List<Object> written = ledger.events().stream()
                .map(event -> event.metadata().get(EventMetadata.IDEMPOTENCY_KEY))
                .filter(key -> key != null)
                .distinct()
                .toList();

        assertThat(written).isEqualTo(keys);
        assertThat(ledger.deadLetters()).isZero();
    }

    @Test
    void each_figure_is_its_sources_but_for_three_that_the_sources_explain() {
        Map<String, String> figures = LedgerFigures.of(ledger.log());
        ClosingTable table = ClosingTable.of(figures, PrintedFigure.all());

        assertThat(table.unexplained()).isEmpty();
        assertThat(PrintedFigure.all())
                .filteredOn(figure -> figure.isPrinted() && !figure.equalTo(figures.get(figure.key())))
                .extracting(PrintedFigure::key, figure -> figures.get(figure.key()))
                .containsExactly(
                        tuple("levels SC-2553-AG-MOI-IGB A-3.1.2", "5"),
                        tuple("evidence SC-2553-AG-MOI-IGB A-3.1.2", "14"),
                        tuple("quarter AREA-2565 2565-4 HPP_FOLLOWED_UP named", "6"));
        assertThat(ledger.printed()).contains(table.text());
    }

    @Test
    void the_two_old_reports_score_as_printed() {
        assertThat(last("SC-2553-AG-MOI-IGB", "A-3.1.2", Track.SELF))
                .extracting(score -> score.to() + " " + score.weight() + " " + score.weightedTo())
                .isEqualTo("5.0000 6.00 0.3000");
        assertThat(last("SC-2552-AG-MOI-PAB", "A-3.1.3", Track.SELF))
                .extracting(score -> score.to() + " " + score.weight() + " " + score.weightedTo())
                .isEqualTo("5.0000 2.00 0.1000");
    }

    @Test
    void step_five_of_phukets_drug_indicator_is_left_to_whoever_tries_the_ledger_out() {
        assertThat(ledger.events())
                .extracting(LoggedEvent::payload)
                .filteredOn(MilestoneSubmitted.class::isInstance)
                .extracting(MilestoneSubmitted.class::cast)
                .filteredOn(
                        event -> event.unit().equals("TH-83") && event.line().equals("P-2.2.2"))
                .extracting(MilestoneSubmitted::step)
                .containsExactly(1, 2, 3, 4);
        assertThat(last("SC-2557-TH-83", "P-2.2.2", Track.SELF).to()).isEqualByComparingTo("4");
        assertThat(ledger.events())
                .extracting(LoggedEvent::payload)
                .filteredOn(ScorecardFinalized.class::isInstance)
                .extracting(event -> ((ScorecardFinalized) event).unit())
                .containsExactly("TH-85");
    }

    @Test
    void the_approved_request_scores_its_line_again_and_the_refused_one_changes_nothing() {
        assertThat(scores("SC-2557-TH-81", "P-1.1.2", Track.SELF))
                .extracting(score -> score.cause() + " " + score.from() + " -> " + score.to())
                .startsWith("MeasurementReported null -> 1.5000", "ScorecardAmended 1.5000 -> 3.5000");
        assertThat(scores("SC-2557-TH-92", "P-1.4.1", Track.SELF))
                .extracting(ScoreRecorded::cause)
                .doesNotContain("ScorecardAmended");
    }

    @Test
    void the_clusters_score_lands_on_all_five_provinces() {
        for (String province : List.of("TH-81", "TH-82", "TH-83", "TH-85", "TH-92")) {
            assertThat(last("SC-2557-" + province, "C-1.2.1", Track.EVALUATOR).to())
                    .isEqualByComparingTo("3.6");
        }
    }

    @Test
    void nobody_who_submits_judges() {
        assertThat(ledger.events())
                .filteredOn(event ->
                        event.type().equals("MilestoneVerified") || event.type().equals("IndicatorAssessed"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(String.valueOf(event.metadata().get(EventMetadata.ACTOR)))
                        .startsWith("case-loader:")
                        .doesNotEndWith("OFFICER"));
    }

    @Test
    void loading_again_on_a_filled_ledger_changes_nothing() {
        List<String> before = texts(ledger);

        for (Script script : Script.documented()) {
            assertThat(ledger.runner().run(script, () -> false, lines -> {})).isTrue();
        }
        ledger.fill(Load.CASES).fill();

        assertThat(texts(ledger)).isEqualTo(before);
    }

    @Test
    void a_load_that_was_cut_off_is_continued_after_a_restart() {
        Script results = script("results-2557.ndjson");
        try (CaseLedger cut = CaseLedger.start(other)) {
            before(results).forEach(script -> cut.runner().run(script, () -> false, lines -> {}));
            AtomicInteger through = new AtomicInteger();
            boolean whole = cut.runner().run(results, () -> through.get() >= 20, through::set);

            assertThat(whole).isFalse();
            assertThat(cut.runner().reached(Script.documented())).isEqualTo(Reached.MIDDLE);
        }
        try (CaseLedger again = CaseLedger.start(other)) {
            again.fill(Load.CASES).fill();

            assertThat(again.runner().reached(Script.documented())).isEqualTo(Reached.END);
            assertThat(again.printed()).contains("documented cases, continued").contains("0 UNEXPLAINED");
            assertThat(LedgerFigures.of(again.log())).isEqualTo(LedgerFigures.of(ledger.log()));
            assertThat(again.log().head()).isEqualTo(ledger.log().head());
        }
    }

    @Test
    void a_ledger_that_was_filled_before_gets_the_cases_that_came_later_once() {
        try (CaseLedger before = CaseLedger.start(other)) {
            Script.documentedAtFirst().forEach(script -> before.runner().run(script, () -> false, lines -> {}));
            long head = before.log().head();

            before.fill(Load.CASES).fill();
            long once = before.log().head();
            before.fill(Load.CASES).fill();

            assertThat(once).isGreaterThan(head).isEqualTo(ledger.log().head());
            assertThat(before.log().head()).isEqualTo(once);
            assertThat(before.printed()).contains("documented cases, continued").contains("0 UNEXPLAINED");
            assertThat(LedgerFigures.of(before.log())).isEqualTo(LedgerFigures.of(ledger.log()));
        }
    }

    @Test
    void a_case_that_came_later_gives_way_to_what_was_done_on_a_ledger_since() {
        String asked = """
                {"command":"RequestIndicatorChange","key":"o/1","body":{"unit":"TH-82","fiscalYear":2557,"requestNo":1,\
                "changes":[{"line":"P-1.2.1","op":"AMEND","name":{"th":"x","en":"x"}}],"ground":"EXTERNAL_FACTOR",\
                "justification":"x","receivedOn":"2014-10-20","reason":"x"}}""";
        Script own = new Script("own.ndjson", "somebody", List.of(asked.getBytes(StandardCharsets.UTF_8)), false);
        try (CaseLedger used = CaseLedger.start(other)) {
            Script.documentedAtFirst().forEach(script -> used.runner().run(script, () -> false, lines -> {}));
            used.runner().run(own, () -> false, lines -> {});

            used.fill(Load.CASES).fill();

            assertThat(used.printed()).contains("windows-2557.ndjson, line 2 (RequestIndicatorChange)");
        }
    }

    @Test
    void a_form_that_came_after_the_last_day_is_recorded_and_changes_nothing() {
        List<String> agreement = ledger.log().ofAggregate("PA-2557-TH-81").stream()
                .map(LoggedEvent::type)
                .toList();

        assertThat(agreement).filteredOn("NegotiationFormAnswered"::equals).hasSize(2);
        assertThat(agreement).filteredOn("AgreementAgreed"::equals).hasSize(1);
        assertThat(agreement).endsWith("NegotiationFormAnswered");
    }

    @Test
    void a_request_of_the_first_window_goes_its_whole_way_and_amends_the_agreement() {
        assertThat(ledger.log().ofAggregate("CR-2557-TH-82-1"))
                .extracting(LoggedEvent::type)
                .containsExactly(
                        "IndicatorChangeRequested",
                        "IndicatorChangeAnalysed",
                        "IndicatorHostConsulted",
                        "HostOpinionRecorded",
                        "IndicatorChangeDecided",
                        "IndicatorChangeNotified");
        assertThat(ledger.log().ofAggregate("PA-2557-TH-82"))
                .extracting(LoggedEvent::type)
                .endsWith("AgreementAmended");
    }

    @Test
    void a_refused_line_stops_the_load_and_says_where_and_why_in_both_languages() {
        String[] lines = {"""
            {"command":"PublishFramework","key":"t/1","body":{"fiscalYear":2557,"reason":"x"}}""", """
            {"command":"ProposeAgreement","key":"t/2","body":{"unit":"TH-10","fiscalYear":2557,"coverage":"WHOLE",\
            "lines":[],"reason":"x"}}""", """
            {"command":"PublishFramework","key":"t/3","body":{"fiscalYear":2557,"reason":"x"}}"""};
        Script wrong = new Script(
                "wrong.ndjson",
                Script.CASE_LOADER,
                List.of(lines).stream()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                false);
        AtomicInteger through = new AtomicInteger();

        assertThatThrownBy(() -> ledger.runner().run(wrong, () -> false, through::set))
                .isInstanceOf(LineRefused.class)
                .hasMessageContaining("wrong.ndjson, line 2 (ProposeAgreement): 422 agreement.unit")
                .hasMessageContaining("TH-10")
                .hasMessageMatching("(?s).*[ก-๙]{4,}.*");
        assertThat(through).hasValue(1);
    }

    @Test
    void a_ledger_that_holds_something_else_is_left_alone() {
        Script framework = script("framework-2557.ndjson");
        Script elsewhere = new Script(framework.name(), "somebody", framework.lines(), false);
        try (CaseLedger used = CaseLedger.start(other)) {
            used.runner().run(elsewhere, () -> false, lines -> {});
            long head = used.log().head();

            used.fill(Load.CASES).fill();
            used.fill(Load.DEMO).fill();

            assertThat(used.log().head()).isEqualTo(head).isPositive();
            assertThat(used.printed()).isEmpty();
        }
    }

    @Test
    void a_process_is_ready_only_when_the_cases_are_in_its_ledger() {
        try (CaseLedger started = CaseLedger.start(other, Load.CASES)) {
            assertThat(started.log().head()).isEqualTo(ledger.log().head());
        }
    }

    @Test
    void a_process_that_plays_the_query_role_alone_fills_nothing() {
        new ApplicationContextRunner()
                .withUserConfiguration(CasesConfiguration.class)
                .withInitializer(context -> context.getEnvironment().setActiveProfiles("query"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LedgerFill.class));
    }

    @Test
    void nothing_is_loaded_where_none_is_asked_for() {
        try (CaseLedger empty = CaseLedger.start(other)) {
            empty.fill(Load.NONE).fill();

            assertThat(empty.log().head()).isZero();
        }
    }

    private static Script script(String name) {
        return Script.documented().stream()
                .filter(script -> script.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Script> before(Script last) {
        return Script.documented().stream()
                .takeWhile(script -> !script.name().equals(last.name()))
                .toList();
    }

    private static List<String> texts(CaseLedger of) {
        return of.events().stream().map(LoggedEvent::text).toList();
    }

    private static ScoreRecorded last(String card, String line, Track track) {
        List<ScoreRecorded> all = scores(card, line, track);
        return all.get(all.size() - 1);
    }

    private static List<ScoreRecorded> scores(String card, String line, Track track) {
        return ledger.log().ofAggregate(card).stream()
                .map(LoggedEvent::payload)
                .filter(ScoreRecorded.class::isInstance)
                .map(ScoreRecorded.class::cast)
                .filter(score -> score.line().equals(line) && score.track() == track)
                .toList();
    }
}
