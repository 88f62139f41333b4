package org.changwat.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.DomainEvent;
import org.changwat.events.Track;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.query.api.Disclosure;
import org.changwat.query.history.Moment;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.AnyReader;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreHistoryTest {

    private static final RememberedLog YEAR = PhuketYear.closed();
    private static final List<String> LINES =
            List.of("P-1.2.1", "P-2.2.3", "P-2.2.2", "S-2", "S-3", "S-6", "M-1", "C-1.2.1");

    static Stream<LoggedEvent> positions() {
        return YEAR.events().stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void a_history_read_from_the_log_is_the_history_the_view_showed_then(LoggedEvent last) {
        Scorecards then = ScorecardTest.scorecards(YEAR.upTo(last.position()));
        Scorecards now = ScorecardTest.scorecards(YEAR);

        for (String line : LINES) {
            assertThat(now.history(PhuketYear.YEAR, PhuketYear.UNIT, line, Moment.atPosition(last.position())))
                    .isEqualTo(then.history(PhuketYear.YEAR, PhuketYear.UNIT, line, Moment.NOW));
        }
    }

    @Test
    void every_recorded_score_is_in_exactly_one_history() {
        long recorded = YEAR.events().stream()
                .filter(event -> event.type().equals("ScoreRecorded")
                        && event.aggregateId().equals("SC-2557-TH-83"))
                .count();
        assertThat(LINES.stream()
                        .mapToLong(line -> history(line).changes().size())
                        .sum())
                .isEqualTo(recorded);
    }

    @Test
    void a_change_tells_what_moved_it_who_when_and_why() {
        ScoreChange first = history("P-2.2.3").changes().get(0);

        assertThat(first.track()).isEqualTo(Track.SELF);
        assertThat(first.from()).isNull();
        assertThat(first.to()).isEqualTo("1.0000");
        assertThat(first.cause().type()).isEqualTo("MilestoneSubmitted");
        assertThat(first.cause().position()).isEqualTo(first.position() - 1);
        assertThat(first.cause().facts())
                .containsEntry("step", "1")
                .containsEntry("completion", "DONE")
                .containsEntry("achievedOn", "2014-03-28");
        assertThat(first.effectiveOn()).isEqualTo(LocalDate.parse("2014-03-28"));
        assertThat(first.actor()).isEqualTo("officer-TH-83");
        assertThat(first.roles()).containsExactly("PROVINCE_OFFICER");
        assertThat(first.reason()).startsWith("แต่งตั้งคณะทำงาน");
        assertThat(first.evidence()).hasSize(1);
        assertThat(first.authority()).isNull();
        assertThat(first.ruleVersion()).isEqualTo("2557-1");
        assertThat(first.derivation().rule()).isEqualTo("WEIGHTED");
    }

    @Test
    void a_correction_is_told_apart_and_names_what_it_corrects() {
        List<ScoreChange> changes = history("S-3").changes();

        assertThat(changes.stream().map(ScoreChange::nature)).startsWith(Nature.CHANGE, Nature.CORRECTION);
        ScoreChange correction = changes.get(1);
        assertThat(correction.cause().corrects())
                .isEqualTo(changes.get(0).cause().position());
        assertThat(correction.from()).isEqualTo("3.2000");
        assertThat(correction.to()).isEqualTo("3.8000");
    }

    @Test
    void an_amendment_names_the_request_the_decision_and_the_authority() {
        ScoreChange amended = history("P-1.2.1").changes().get(1);

        assertThat(amended.cause().type()).isEqualTo("ScorecardAmended");
        assertThat(amended.cause().facts())
                .containsEntry("op", "AMEND")
                .containsEntry("weightFrom", "15.00")
                .containsEntry("weightTo", "12.00")
                .containsEntry("criteriaChanged", "true")
                .containsEntry("effectiveFrom", "2013-10-01");
        assertThat(amended.authority().body()).isEqualTo("CHANGE_COMMITTEE");
        assertThat(amended.decisions().stream().map(Occurrence::type))
                .containsExactly("IndicatorChangeRequested", "IndicatorChangeDecided", "AgreementAmended");
        assertThat(amended.decisions().get(0).facts()).containsEntry("ground", "EXTERNAL_FACTOR");
        assertThat(amended.actor()).isEqualTo("automation:WhenAgreementAmendedThenAmendScorecard");
    }

    @Test
    void what_moved_no_score_is_told_beside_the_changes() {
        assertThat(history("P-1.2.1").withoutEffect().stream()
                        .map(each -> each.facts().get("phase")))
                .containsExactly("DESK");
        assertThat(history("P-2.2.3").withoutEffect().stream()
                        .flatMap(each -> each.warnings().stream())
                        .map(warning -> warning.code()))
                .containsExactly("scorecard.milestone.gap", "scorecard.evidence.missing");
        assertThat(history("P-2.2.2").changes()).isEmpty();
    }

    @Test
    void a_final_score_rests_on_the_close_and_its_authority() {
        List<ScoreChange> changes = history("P-2.2.3").changes();
        ScoreChange settled = changes.get(changes.size() - 1);

        assertThat(settled.track()).isEqualTo(Track.FINAL);
        assertThat(settled.cause().type()).isEqualTo("ScorecardFinalized");
        assertThat(settled.authority().meeting()).isEqualTo("1/2558");
    }

    @Test
    void by_effective_date_a_decision_of_later_still_explains_an_earlier_amendment() {
        ScoreHistory april = ScorecardTest.scorecards(YEAR)
                .history(
                        PhuketYear.YEAR,
                        PhuketYear.UNIT,
                        "P-1.2.1",
                        new Moment(null, null, LocalDate.parse("2014-04-30")))
                .orElseThrow();

        assertThat(april.changes().get(1).authority().date()).isEqualTo(LocalDate.parse("2014-05-20"));
    }

    @Test
    void an_event_delivered_again_changes_nothing() {
        ScoreHistoryProjection projection = new ScoreHistoryProjection();
        FoldedViews<HistorySheet> views = FoldedViews.of(projection, YEAR);
        List<String> keys = List.of("2557:TH-83", "2557:TH-83:P-2.2.3");
        Map<String, HistorySheet> before = views.findAll(keys);

        YEAR.events().forEach(views::on);

        assertThat(views.findAll(keys)).isEqualTo(before);
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_a_history() throws Exception {
        ScoreHistoryProjection projection = new ScoreHistoryProjection();
        for (DomainEvent event : GoldenEvents.all()) {
            projection.keyOf(event).ifPresent(key -> projection.fold(null, sole(event)));
        }
    }

    @Test
    void a_cause_that_is_not_on_its_sheet_yet_is_read_from_the_log() {
        ScoreHistoryProjection projection = new ScoreHistoryProjection();
        FoldedViews<HistorySheet> behind = new FoldedViews<>(projection);
        YEAR.events().stream()
                .filter(event -> !event.type().equals("ScorecardAmended"))
                .forEach(behind::on);
        Scorecards scorecards = new Scorecards(
                FoldedViews.of(new ScorecardProjection(), YEAR),
                behind,
                new org.changwat.query.history.Past(YEAR),
                new Disclosure(new AnyReader(), Clock.systemUTC()));

        assertThat(scorecards.history(PhuketYear.YEAR, PhuketYear.UNIT, "P-1.2.1", Moment.NOW))
                .contains(history("P-1.2.1"));
    }

    private static ScoreHistory history(String line) {
        return ScorecardTest.scorecards(YEAR)
                .history(PhuketYear.YEAR, PhuketYear.UNIT, line, Moment.NOW)
                .orElseThrow();
    }

    private static Recorded sole(DomainEvent event) {
        return Recorded.of(new RememberedLog().append(event, java.time.Instant.EPOCH, Map.of()));
    }
}
