package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.YearSamples.opened;
import static org.changwat.command.scorecard.YearSamples.submit;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.junit.jupiter.api.Test;

/** The card's copy of the calendar follows the year's, and so does what lateness costs. */
class CardCalendarTest {

    private static final String ROUND_CANCELLED =
            "Round NINE_MONTH of 2557 was cancelled in the calendar and takes no report;"
                    + " report in the next round that is held.";
    private static final LocalDate NOVEMBER_5 = LocalDate.parse("2014-11-05");
    private static final LocalDate ON = LocalDate.parse("2014-10-21");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void an_amended_calendar_is_copied_and_pinned() {
        card.given(opened()).when(amend(2, calendar(), List.of(NOVEMBER_5), false));

        assertThat(card.events()).containsExactly(amended(2, calendar(), List.of(NOVEMBER_5)));
    }

    @Test
    void what_the_card_rests_on_already_changes_nothing() {
        card.given(opened())
                .when(amend(1, YearSamples.calendar(), List.of(NOVEMBER_5), false))
                .thenNothing();
        new ScorecardFixture()
                .given(opened())
                .when(amend(2, YearSamples.calendar(), List.of(), false))
                .thenNothing();
        new ScorecardFixture()
                .given(opened(), amended(5, calendar(), List.of()))
                .when(amend(5, YearSamples.calendar(), List.of(), false))
                .thenNothing();
    }

    @Test
    void a_final_card_keeps_the_calendar_it_was_closed_by() {
        card.given(opened(), YearSamples.finalized())
                .when(amend(2, calendar(), List.of(), false))
                .thenNothing();
    }

    @Test
    void a_report_of_a_round_that_is_called_off_is_rejected_and_one_held_again_is_taken() {
        card.given(opened(), amended(2, without(Round.NINE_MONTH), List.of()))
                .when(submit(Round.NINE_MONTH, "2014-07-20", null))
                .thenRejected("scorecard.report.round-cancelled", ROUND_CANCELLED);
        ScorecardFixture held = new ScorecardFixture();
        held.given(opened(), amended(2, held(), List.of())).when(submit(Round.SIX_MONTH, "2014-04-20", null));
        assertThat(held.events().get(0)).isInstanceOf(SelfAssessmentSubmitted.class);
    }

    @Test
    void a_day_declared_off_is_not_counted_from_then_on() {
        List<ScorecardEvent> events = card.given(opened(), amended(2, YearSamples.calendar(), List.of(NOVEMBER_5)))
                .when(paper("2014-11-10"))
                .events();

        PenaltyApplied penalty = (PenaltyApplied) events.get(1);
        assertThat(penalty.amount()).isEqualTo("0.2500");
        assertThat(penalty.calendarRevision()).matches("CLOSED-DAYS-[0-9A-F]{8} FRAMEWORK-2");
    }

    @Test
    void a_day_declared_off_later_counts_the_penalty_again() {
        List<ScorecardEvent> events = late().when(amend(2, YearSamples.calendar(), List.of(NOVEMBER_5), false))
                .events();

        assertThat(events).hasSize(2);
        PenaltyApplied penalty = (PenaltyApplied) events.get(1);
        assertThat(penalty.amount()).isEqualTo("0.2500");
        assertThat(penalty.before()).isEqualTo("0.3000");
        assertThat(penalty.workingDays()).isEqualTo(5);
        assertThat(penalty.nature()).isEqualTo(Nature.CHANGE);
    }

    @Test
    void a_corrected_calendar_counts_the_penalty_again_as_a_correction() {
        List<ScorecardEvent> events = late().when(amend(2, YearSamples.calendar(), List.of(NOVEMBER_5), true))
                .events();

        assertThat(((PenaltyApplied) events.get(1)).nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_due_day_moved_past_the_receipt_withdraws_the_penalty() {
        List<ScorecardEvent> events =
                late().when(amend(2, calendar(), List.of(), false)).events();

        assertThat(events).hasSize(2);
        assertThat(((PenaltyWithdrawn) events.get(1)).effectiveOn()).isEqualTo(ON);
    }

    @Test
    void a_round_called_off_costs_nothing_any_more() {
        List<CalendarEntry> off = YearSamples.calendar().stream()
                .map(entry -> entry.kind() == Kind.PAPER_SET ? cancelled(entry) : entry)
                .toList();

        List<ScorecardEvent> events =
                late().when(amend(2, off, List.of(), false)).events();

        assertThat(events.get(1)).isInstanceOf(PenaltyWithdrawn.class);
    }

    @Test
    void a_day_off_that_lies_elsewhere_leaves_the_penalty() {
        List<ScorecardEvent> events = late().when(
                        amend(2, YearSamples.calendar(), List.of(LocalDate.parse("2014-09-05")), false))
                .events();

        assertThat(events).hasSize(1);
    }

    @Test
    void a_cluster_has_no_penalties_to_count_again() {
        card.given(opened(Coverage.WHOLE, UNIT, List.of("TH-81")), received())
                .when(amend(2, YearSamples.calendar(), List.of(NOVEMBER_5), false));

        assertThat(card.events()).hasSize(1);
    }

    private ScorecardFixture late() {
        ScorecardFixture receiving = new ScorecardFixture();
        List<ScorecardEvent> events =
                receiving.given(opened()).when(paper("2014-11-10")).events();
        return card.given(opened()).given(events.toArray(ScorecardEvent[]::new));
    }

    private static PaperSetReceived received() {
        return (PaperSetReceived) new ScorecardFixture()
                .given(opened())
                .when(paper("2014-11-10"))
                .events()
                .get(0);
    }

    private static ReceivePaperSet paper(String receivedOn) {
        return new ReceivePaperSet(UNIT, YEAR, Round.TWELVE_MONTH, LocalDate.parse(receivedOn), 2, 1, null, null);
    }

    private static AmendCardCalendar amend(
            long sequence, List<CalendarEntry> calendar, List<LocalDate> days, boolean correction) {
        return new AmendCardCalendar(UNIT, YEAR, sequence, calendar, days, correction, ON, null);
    }

    private static ScorecardCalendarAmended amended(long sequence, List<CalendarEntry> calendar, List<LocalDate> days) {
        return new ScorecardCalendarAmended(UNIT, YEAR, sequence, calendar, days, ON);
    }

    /** The year's with both due days of the twelve months moved to 30 November. */
    private static List<CalendarEntry> calendar() {
        return YearSamples.calendar().stream()
                .map(entry -> entry.round() == Round.TWELVE_MONTH
                        ? new CalendarEntry(
                                entry.code(),
                                entry.name(),
                                entry.kind(),
                                entry.round(),
                                entry.from(),
                                LocalDate.parse("2014-11-30"),
                                false)
                        : entry)
                .toList();
    }

    private static List<CalendarEntry> without(Round round) {
        return YearSamples.calendar().stream()
                .map(entry -> entry.round() == round ? cancelled(entry) : entry)
                .toList();
    }

    private static List<CalendarEntry> held() {
        return YearSamples.calendar().stream()
                .map(entry -> new CalendarEntry(
                        entry.code(), entry.name(), entry.kind(), entry.round(), entry.from(), entry.to(), false))
                .toList();
    }

    private static CalendarEntry cancelled(CalendarEntry entry) {
        return new CalendarEntry(
                entry.code(), entry.name(), entry.kind(), entry.round(), entry.from(), entry.to(), true);
    }
}
