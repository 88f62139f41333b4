package org.changwat.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.Authority;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one thing that changes of a framework in force (domain rules 19 and 20). */
class CalendarTest {

    /** 20 March in UTC, but 21 March in Bangkok. */
    private static final Instant NOW = Instant.parse("2014-03-20T18:00:00Z");

    private static final LocalDate TODAY = day("2014-03-21");
    private static final String FW = "FW-2557";
    private static final Authority OPDC = new Authority("OPDC", "1/2557", "1203/9", day("2014-03-20"));

    private final GivenWhenThen<EvaluationFramework> year =
            new GivenWhenThen<>(EvaluationFramework.class, NOW).given(withCalendar(), published());

    @Test
    void the_six_month_round_of_2557_is_called_off() {
        year.when(amend(null, null, sixMonths(true)))
                .thenEvents(new CalendarAmended(YEAR, List.of(sixMonths(true)), OPDC, TODAY, null));
    }

    @Test
    void a_date_is_moved_and_another_added() {
        CalendarEntry moved = entry("SAR-12", Round.TWELVE_MONTH, null, "2014-11-15", false);
        CalendarEntry added = entry("CONTEST", null, "2015-02-01", "2015-02-28", false);

        year.when(amend(day("2014-03-20"), null, moved, added));

        CalendarAmended amended = year.event(CalendarAmended.class);
        assertThat(amended.amendedOn()).isEqualTo("2014-03-20");
        assertThat(amended.on(withCalendar().calendar())).containsExactly(sixMonths(false), moved, added);
    }

    @Test
    void what_the_calendar_says_already_changes_nothing() {
        year.when(amend(null, null, sixMonths(false))).thenNothing();
        year.given(amended(sixMonths(true)))
                .when(amend(null, null, sixMonths(true)))
                .thenNothing();
    }

    @Test
    void an_amended_date_is_amended_again_and_back() {
        year.given(amended(sixMonths(true))).when(amend(null, null, sixMonths(false)));

        assertThat(year.event(CalendarAmended.class).entries()).containsExactly(sixMonths(false));
    }

    @Test
    void a_draft_is_drawn_up_again_rather_than_amended() {
        new GivenWhenThen<>(EvaluationFramework.class, NOW)
                .given(withCalendar())
                .when(amend(null, null, sixMonths(true)))
                .thenRejected(
                        "framework.calendar.draft",
                        "The framework of 2557 is not published, so its calendar is not amended; draw it up again with"
                                + " DefineFramework.");
    }

    @Test
    void a_year_without_a_framework_has_no_calendar() {
        new GivenWhenThen<>(EvaluationFramework.class, NOW)
                .when(amend(null, null, sixMonths(true)))
                .thenNotFound();
        new GivenWhenThen<>(EvaluationFramework.class, NOW)
                .when(declare("2014-11-05", null))
                .thenNotFound();
    }

    @Test
    void an_amendment_names_something_and_each_entry_once() {
        String message = "The amendment of the calendar of 2557 names no entry, or one twice; name each entry to change"
                + " once.";
        year.when(amend(null, null)).thenRejected("framework.calendar.entries", message);
        year.when(amend(null, null, sixMonths(true), sixMonths(false)))
                .thenRejected("framework.calendar.entries", message);
    }

    @Test
    void an_entry_begins_before_it_ends_or_on_the_same_day() {
        year.when(amend(null, null, entry("A", null, "2014-05-02", "2014-05-01", false)))
                .thenRejected("framework.calendar.dates", "Entries A begin after they end; correct from or to.");
        year.when(amend(null, null, entry("A", null, "2014-05-01", "2014-05-01", false)));
        assertThat(year.events()).hasSize(1);
    }

    @Test
    void a_wrong_entry_is_corrected_by_its_position() {
        year.given(amended(sixMonths(true)))
                .position(31, FW, 0)
                .position(33, FW, 2)
                .when(amend(null, 33L, sixMonths(false)));
        assertThat(year.event(CalendarAmended.class).corrects()).isEqualTo(33L);

        year.when(amend(null, 31L, entry("SAR-12", Round.TWELVE_MONTH, null, "2014-11-15", false)));
        assertThat(year.event(CalendarAmended.class).corrects()).isEqualTo(31L);
    }

    @Test
    void a_correction_names_the_event_that_entered_every_entry_of_it() {
        year.given(amended(sixMonths(true))).position(31, FW, 0).position(34, "FW-2558", 2);
        String message = " did not enter what this corrects on FW-2557; name the position of its latest entry.";
        year.when(amend(null, 31L, sixMonths(false))).thenRejected("framework.correction", "Position 31" + message);
        year.when(amend(null, 34L, sixMonths(false))).thenRejected("framework.correction", "Position 34" + message);
        year.when(amend(null, 31L, entry("NEW", null, null, "2014-05-01", false)))
                .thenRejected("framework.correction", "Position 31" + message);
    }

    @Test
    void a_day_off_is_declared() {
        year.when(declare("2014-11-05", null)).thenEvents(declared("2014-11-05", TODAY, null, null));
        year.given(amended(sixMonths(true))).when(declare("2014-11-05", null));
        assertThat(year.events()).hasSize(1);
    }

    @Test
    void the_same_declaration_again_changes_nothing() {
        year.given(declared("2014-11-05", day("2014-03-20"), null, null))
                .when(declare("2014-11-05", null))
                .thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-11-08", "2014-11-09", "2014-12-05"})
    void a_day_that_is_not_worked_anyway_is_not_declared_off(String date) {
        year.when(declare(date, null))
                .thenRejected(
                        "framework.non-working-day.closed",
                        date + " is not a working day as it is; declare a day that would be worked.");
    }

    @Test
    void a_declared_day_is_corrected_by_its_position() {
        year.given(declared("2014-11-05", TODAY, null, null)).position(33, FW, 2);
        year.when(declare("2014-11-06", 33L)).thenEvents(declared("2014-11-06", TODAY, day("2014-11-05"), 33L));
        year.when(new DeclareNonWorkingDay(YEAR, day("2014-11-05"), text("Flood"), OPDC, null, 33L, null));
        assertThat(year.event(NonWorkingDayDeclared.class).name().en()).isEqualTo("Flood");

        year.given(declared("2014-11-06", TODAY, day("2014-11-05"), 33L)).when(declare("2014-11-05", null));
        assertThat(year.events()).hasSize(1);
    }

    @Test
    void a_day_is_declared_once() {
        String message =
                "2014-11-05 is declared already with other content; to correct it name its position in corrects.";
        year.given(declared("2014-11-05", TODAY, null, null), declared("2014-11-06", TODAY, null, null))
                .position(34, FW, 3);
        year.when(new DeclareNonWorkingDay(YEAR, day("2014-11-05"), text("Flood"), OPDC, null, null, null))
                .thenRejected("framework.non-working-day.exists", message);
        year.when(new DeclareNonWorkingDay(YEAR, day("2014-11-05"), text("Flood"), OPDC, null, 34L, null))
                .thenRejected("framework.non-working-day.exists", message);
    }

    @Test
    void a_correction_of_a_day_names_a_declaration() {
        year.given(declared("2014-11-05", TODAY, null, null))
                .position(31, FW, 0)
                .when(declare("2014-11-06", 31L))
                .thenRejected(
                        "framework.correction",
                        "Position 31 did not enter what this corrects on FW-2557; name the position of its latest"
                                + " entry.");
    }

    @Test
    void the_calendar_of_a_framework_in_force_is_all_that_changes() {
        year.given(amended(sixMonths(true)), declared("2014-11-05", TODAY, null, null))
                .when(new PublishFramework(YEAR, null, null, null, null))
                .thenNothing();
    }

    private static FrameworkDefined withCalendar() {
        FrameworkDefined defined = framework();
        return new FrameworkDefined(
                YEAR,
                defined.title(),
                defined.structure(),
                defined.indicators(),
                List.of(sixMonths(false), entry("SAR-12", Round.TWELVE_MONTH, null, "2014-10-31", false)),
                List.of(),
                defined.changeWindows(),
                List.of(),
                defined.effectiveOn());
    }

    private static CalendarEntry sixMonths(boolean cancelled) {
        return entry("SAR-6", Round.SIX_MONTH, null, "2014-04-30", cancelled);
    }

    private static CalendarEntry entry(String code, Round round, String from, String to, boolean cancelled) {
        return new CalendarEntry(
                code,
                text(code),
                round == null ? Kind.CONTEST : Kind.SELF_ASSESSMENT,
                round,
                from == null ? null : day(from),
                day(to),
                cancelled);
    }

    private static AmendCalendar amend(LocalDate amendedOn, Long corrects, CalendarEntry... entries) {
        return new AmendCalendar(YEAR, List.of(entries), OPDC, amendedOn, corrects, null);
    }

    private static CalendarAmended amended(CalendarEntry... entries) {
        return new CalendarAmended(YEAR, List.of(entries), OPDC, day("2014-03-20"), null);
    }

    private static DeclareNonWorkingDay declare(String date, Long corrects) {
        return new DeclareNonWorkingDay(YEAR, day(date), text("Special holiday"), OPDC, null, corrects, null);
    }

    private static NonWorkingDayDeclared declared(
            String date, LocalDate declaredOn, LocalDate replaces, Long corrects) {
        return new NonWorkingDayDeclared(
                YEAR, day(date), text("Special holiday"), OPDC, declaredOn, replaces, corrects);
    }
}
