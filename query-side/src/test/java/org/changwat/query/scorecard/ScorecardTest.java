package org.changwat.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.DomainEvent;
import org.changwat.events.Track;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.query.api.Disclosure;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.AnyReader;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardTest {

    private static final ScorecardProjection CARDS = new ScorecardProjection();
    private static final RememberedLog YEAR = PhuketYear.closed();

    static Stream<LoggedEvent> positions() {
        return YEAR.events().stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void a_card_read_from_the_log_is_the_card_the_view_showed_then(LoggedEvent last) {
        Scorecards then = scorecards(YEAR.upTo(last.position()));
        Scorecards now = scorecards(YEAR);

        for (String unit : List.of(PhuketYear.UNIT, PhuketYear.CLUSTER)) {
            assertThat(now.card(PhuketYear.YEAR, unit, Moment.atPosition(last.position())))
                    .isEqualTo(then.card(PhuketYear.YEAR, unit, Moment.NOW));
            assertThat(now.card(PhuketYear.YEAR, unit, Moment.at(last.recordedAt())))
                    .isEqualTo(then.card(PhuketYear.YEAR, unit, Moment.NOW));
        }
    }

    @ParameterizedTest
    @MethodSource("positions")
    void the_total_of_a_card_is_the_sum_of_its_lines_once_a_commit_is_whole(LoggedEvent last) {
        boolean whole = YEAR.at(last.position() + 1)
                .filter(next -> next.type().equals("ScoreRecorded"))
                .isEmpty();
        Scorecard card = scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.UNIT, Moment.atPosition(last.position()))
                .orElse(null);
        if (card == null || !whole) {
            return;
        }
        for (Track track : Track.values()) {
            BigDecimal gross = card.totals().of(track).gross();
            assertThat(gross == null ? BigDecimal.ZERO : gross)
                    .isEqualByComparingTo(card.lines().stream()
                            .map(line -> line.weighted().of(track))
                            .filter(weighted -> weighted != null)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void an_event_delivered_again_changes_nothing() {
        FoldedViews<Scorecard> views = FoldedViews.of(CARDS, YEAR);
        Scorecard card = views.find("2557:TH-83").orElseThrow();

        YEAR.events().forEach(views::on);

        assertThat(views.find("2557:TH-83")).contains(card);
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_the_view() throws Exception {
        Scorecard card = scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.UNIT, Moment.NOW)
                .orElseThrow();
        for (DomainEvent event : GoldenEvents.all()) {
            assertThat(CARDS.keyOf(event).isPresent()).isEqualTo(event instanceof ScorecardEvent);
            if (event instanceof ScorecardEvent) {
                assertThat(CARDS.fold(card, recorded(event)).position()).isEqualTo(999);
            }
        }
    }

    @Test
    void a_returned_step_counts_no_more_and_bears_the_evaluators_date() {
        Scorecard card = asOf("2014-08-31");

        MilestoneStep returned = card.line("P-2.2.3").orElseThrow().milestones().get(2);
        assertThat(returned.state()).isEqualTo(MilestoneStep.State.RETURNED);
        assertThat(returned.decidedOn()).isEqualTo(LocalDate.parse("2014-08-19"));
        assertThat(card.line("P-2.2.3").orElseThrow().scores().self()).isEqualTo("2.0000");
    }

    @Test
    void an_amendment_changes_weight_and_criteria_and_keeps_the_work() {
        CardLine before = asOf("2014-05-20").line("P-1.2.1").orElseThrow();
        CardLine after = asOf("2014-05-22").line("P-1.2.1").orElseThrow();

        assertThat(before.weight()).isEqualTo("15.00");
        assertThat(after.weight()).isEqualTo("12.00");
        assertThat(after.criteria()).isNotEqualTo(before.criteria());
        assertThat(after.measurement()).isEqualTo(before.measurement());
        assertThat(after.weighted().self()).isEqualTo("0.2880");
    }

    @Test
    void a_carried_line_names_its_cluster_and_has_no_steps_of_its_own() {
        CardLine carried = asOf("2014-08-31").line("C-1.2.1").orElseThrow();
        assertThat(carried.carriedFrom()).isEqualTo(PhuketYear.CLUSTER);
        assertThat(carried.milestones()).isEmpty();
        assertThat(carried.scores().self()).isEqualTo("3.0000");

        Scorecard clusters = scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.CLUSTER, Moment.NOW)
                .orElseThrow();
        assertThat(clusters.line("C-1.2.1").orElseThrow().milestones()).hasSize(5);
        assertThat(clusters.totals().self().gross()).isNull();
    }

    @Test
    void a_desk_assessment_stands_beside_the_joint_one_which_rules() {
        CardLine line = asOf("2014-09-30").line("P-1.2.1").orElseThrow();

        assertThat(line.assessments().stream().map(Assessment::score))
                .containsExactly(new BigDecimal("2.5000"), new BigDecimal("2.6000"));
        assertThat(line.scores().evaluator()).isEqualTo("2.6000");
    }

    @Test
    void a_closed_card_is_final_with_its_authority() {
        Scorecard card = scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.UNIT, Moment.NOW)
                .orElseThrow();

        assertThat(card.state()).isEqualTo(Scorecard.State.FINAL);
        assertThat(card.authority().meeting()).isEqualTo("1/2558");
        assertThat(card.totals().settled().net())
                .isEqualTo(card.totals().evaluator().net());
    }

    @Test
    void simulated_events_mark_the_card() {
        assertThat(FoldedViews.of(CARDS, PhuketYear.simulated())
                        .find("2557:TH-83")
                        .orElseThrow()
                        .simulated())
                .isTrue();
        assertThat(asOf("2014-09-30").simulated()).isFalse();
    }

    @Test
    void by_effective_date_only_what_is_in_effect_counts_and_totals_are_added_up() {
        Scorecard june = effectiveOn("2014-06-20");

        assertThat(june.line("S-3").orElseThrow().scores().self()).isNull();
        assertThat(june.line("P-2.2.3").orElseThrow().milestones().get(2).state())
                .isEqualTo(MilestoneStep.State.OPEN);
        assertThat(june.totals().self().gross())
                .isEqualByComparingTo(june.lines().stream()
                        .map(line -> line.weighted().self())
                        .filter(weighted -> weighted != null)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(june.totals().self().scoredWeight()).isEqualTo("43.00");
    }

    @Test
    void a_score_recorded_for_an_earlier_day_with_later_work_at_hand_is_marked() {
        assertThat(effectiveOn("2014-06-20").line("S-6").orElseThrow().restsOnLater())
                .isFalse();
        Scorecard april = effectiveOn("2014-04-30");
        assertThat(april.line("P-2.2.3").orElseThrow().restsOnLater()).isTrue();
        assertThat(april.line("P-2.2.3").orElseThrow().scores().self()).isEqualTo("2.0000");
    }

    @Test
    void before_it_was_opened_there_is_no_card_on_any_business_day() {
        assertThat(scorecards(YEAR)
                        .card(PhuketYear.YEAR, PhuketYear.UNIT, new Moment(null, null, LocalDate.parse("2014-04-09"))))
                .isEmpty();
    }

    @Test
    void the_last_effective_day_reads_as_now() {
        assertThat(effectiveOn("2030-01-01"))
                .isEqualTo(scorecards(YEAR)
                        .card(PhuketYear.YEAR, PhuketYear.UNIT, Moment.NOW)
                        .orElseThrow());
    }

    private static Scorecard asOf(String day) {
        return scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.UNIT, new org.changwat.query.history.AsOf(day, null, null).moment())
                .orElseThrow();
    }

    private static Scorecard effectiveOn(String day) {
        return scorecards(YEAR)
                .card(PhuketYear.YEAR, PhuketYear.UNIT, new Moment(null, null, LocalDate.parse(day)))
                .orElseThrow();
    }

    private static Recorded recorded(DomainEvent event) {
        RememberedLog log = new RememberedLog();
        LoggedEvent logged = log.append(event, java.time.Instant.EPOCH, java.util.Map.of());
        Recorded at = Recorded.of(logged);
        return new Recorded(
                999, at.aggregateId(), at.sequence(), at.type(), at.recordedAt(), at.payload(), at.metadata());
    }

    static Scorecards scorecards(RememberedLog log) {
        return new Scorecards(
                FoldedViews.of(CARDS, log),
                FoldedViews.of(new ScoreHistoryProjection(), log),
                new Past(log),
                new Disclosure(new AnyReader(), Clock.systemUTC()));
    }
}
