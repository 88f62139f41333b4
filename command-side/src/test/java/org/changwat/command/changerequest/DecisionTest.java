package org.changwat.command.changerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.COMMITTEE;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.add;
import static org.changwat.command.Year2557.change;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judge;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.steps;
import static org.changwat.command.Year2557.weigh;
import static org.changwat.command.changerequest.RequestTest.decided;
import static org.changwat.command.changerequest.RequestTest.requested;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.Authority;
import org.changwat.events.LineChange;
import org.changwat.events.LineChange.Op;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.junit.jupiter.api.Test;

class DecisionTest {

    /** 19 May in UTC, but 20 May in Bangkok. */
    private static final Instant NOW = Instant.parse("2014-05-19T19:00:00Z");

    private static final LocalDate DECIDED = day("2014-05-20");
    private static final LineChange LIGHTER = weigh("P-1.2.1", "15.00");
    private static final LineChange HEAVIER = weigh("P-2.2.3", "20.00");
    private static final LineChange EASIER = judge("S-5", steps(4));
    private static final LineChange[] ASKED = {LIGHTER, HEAVIER, EASIER};

    private final GivenWhenThen<IndicatorChangeRequest> request = fresh();

    @Test
    void an_approval_takes_all_that_was_asked_for_from_the_first_of_october() {
        request.when(decide(Decision.APPROVED, null)).thenEvents(decided(1, ASKED));
    }

    @Test
    void an_approval_may_name_all_that_was_asked_for() {
        request.when(decide(Decision.APPROVED, List.of(ASKED))).thenEvents(decided(1, ASKED));
    }

    @Test
    void an_approval_may_hold_from_another_day() {
        request.when(new DecideIndicatorChange(
                "CR-2557-TH-83-1", Decision.APPROVED, null, day("2014-04-01"), DECIDED, COMMITTEE, 5, null, null));

        assertThat(request.event(IndicatorChangeDecided.class).effectiveFrom()).isEqualTo("2014-04-01");
        assertThat(request.event(IndicatorChangeDecided.class).membersPresent()).isEqualTo(5);
    }

    @Test
    void a_partial_approval_names_what_stands() {
        request.when(decide(Decision.PARTIALLY_APPROVED, List.of(LIGHTER, HEAVIER)))
                .thenEvents(new IndicatorChangeDecided(
                        "CR-2557-TH-83-1",
                        PHUKET,
                        YEAR,
                        Decision.PARTIALLY_APPROVED,
                        List.of(LIGHTER, HEAVIER),
                        day("2013-10-01"),
                        DECIDED,
                        COMMITTEE,
                        7,
                        null));
    }

    @Test
    void a_partial_approval_may_set_other_figures() {
        List<LineChange> half = List.of(weigh("P-1.2.1", "18.00"), weigh("P-2.2.3", "17.00"));

        request.when(decide(Decision.PARTIALLY_APPROVED, half));

        assertThat(request.event(IndicatorChangeDecided.class).approved()).isEqualTo(half);
    }

    @Test
    void a_refusal_approves_nothing_and_holds_from_no_day() {
        request.when(decide(Decision.REFUSED, null))
                .thenEvents(new IndicatorChangeDecided(
                        "CR-2557-TH-83-1",
                        PHUKET,
                        YEAR,
                        Decision.REFUSED,
                        List.of(),
                        null,
                        DECIDED,
                        COMMITTEE,
                        7,
                        null));
    }

    @Test
    void a_refusal_stands_whatever_the_lines_are_by_then() {
        GivenWhenThen<IndicatorChangeRequest> lost = new GivenWhenThen<>(IndicatorChangeRequest.class, NOW);

        lost.given(requested(1, ASKED)).when(decide(Decision.REFUSED, null));

        assertThat(lost.events()).hasSize(1);
    }

    @Test
    void approved_changes_fit_the_decision() {
        misfit(Decision.APPROVED, List.of(LIGHTER, HEAVIER));
        misfit(Decision.APPROVED, List.of(LIGHTER, HEAVIER, judge("S-5", steps(3))));
        misfit(Decision.PARTIALLY_APPROVED, null);
        misfit(Decision.PARTIALLY_APPROVED, List.of(ASKED));
        misfit(Decision.PARTIALLY_APPROVED, List.of(judge("P-2.2.2", steps(4))));
        misfit(Decision.PARTIALLY_APPROVED, List.of(EASIER, judge("P-2.2.2", steps(4))));
        misfit(Decision.PARTIALLY_APPROVED, List.of(change("S-5", Op.TO_MONITOR)));
        misfit(Decision.REFUSED, List.of(EASIER));
    }

    @Test
    void what_is_approved_in_part_stays_balanced() {
        request.when(decide(Decision.PARTIALLY_APPROVED, List.of(LIGHTER)))
                .thenRejected(
                        "change-request.weight",
                        "CR-2557-TH-83-1 would bring the total weight from 100.00 to 95.00; add changes of other lines"
                                + " that balance it.");
    }

    @Test
    void what_is_approved_in_part_names_each_line_once() {
        request.when(decide(Decision.PARTIALLY_APPROVED, List.of(EASIER, EASIER)))
                .thenRejected(
                        "change-request.lines",
                        "CR-2557-TH-83-1 cannot change S-5; change lines that stand, give a replaced one its new"
                                + " indicator, and give added ones indicator, name, weight, criteria and perspective.");
    }

    @Test
    void what_is_approved_can_be_carried_out() {
        request.when(decide(Decision.PARTIALLY_APPROVED, List.of(judge("S-5", steps(6)))))
                .thenRejected(
                        "agreement.line.criteria",
                        "The criteria of S-5 are not well formed; number steps from 1 without a gap (to 5 at most on"
                                + " LEVEL_1_TO_5), give five thresholds (three on ZERO_TO_100) in the order of their"
                                + " direction, and let parts weigh more than 0 each and 100 together, without parts of"
                                + " their own.");
    }

    @Test
    void an_approval_is_held_to_the_lines_as_earlier_approvals_leave_them() {
        LineChange[] earlier = {change("P-1.2.1", Op.REMOVE), add("P-9", "9", "20.00", steps(5))};

        request.log(requested(1, earlier), decided(1, earlier))
                .when(decide(Decision.APPROVED, null))
                .thenRejected(
                        "change-request.lines",
                        "CR-2557-TH-83-1 cannot change P-1.2.1; change lines that stand, give a replaced one its new"
                                + " indicator, and give added ones indicator, name, weight, criteria and perspective.");
    }

    @Test
    void a_request_waiting_for_its_decision_changes_no_lines() {
        request.log(requested(1, ASKED), requested(2, change("P-1.2.1", Op.REMOVE)))
                .when(decide(Decision.APPROVED, null))
                .thenEvents(decided(1, ASKED));
    }

    @Test
    void without_a_date_it_is_decided_on_the_bangkok_day_of_recording() {
        request.when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.APPROVED, null, null, null, COMMITTEE, 7, null, null))
                .thenEvents(decided(1, ASKED));
    }

    @Test
    void the_same_decision_again_changes_nothing() {
        request.given(decided(1, ASKED)).when(decide(Decision.APPROVED, null)).thenNothing();

        GivenWhenThen<IndicatorChangeRequest> undated =
                new GivenWhenThen<>(IndicatorChangeRequest.class, NOW.plusSeconds(400_000));
        undated.given(requested(1, ASKED), decided(1, ASKED))
                .when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.APPROVED, null, null, null, COMMITTEE, 7, null, null))
                .thenNothing();
    }

    @Test
    void a_decided_request_is_not_decided_otherwise() {
        String message = "CR-2557-TH-83-1 is decided already; make a new request to change it again.";
        request.given(decided(1, ASKED))
                .when(decide(Decision.REFUSED, null))
                .thenRejected("change-request.decided", message);
        GivenWhenThen<IndicatorChangeRequest> elsewhere = fresh();
        elsewhere
                .given(decided(1, ASKED))
                .when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1",
                        Decision.APPROVED,
                        null,
                        null,
                        DECIDED,
                        new Authority("CHANGE_COMMITTEE", "3/2557", null, DECIDED),
                        7,
                        null,
                        null))
                .thenRejected("change-request.decided", message);
    }

    @Test
    void a_request_that_nobody_made_is_not_decided() {
        GivenWhenThen<IndicatorChangeRequest> none = new GivenWhenThen<>(IndicatorChangeRequest.class, NOW);

        none.when(decide(Decision.APPROVED, null)).thenNotFound();
    }

    @Test
    void a_refusal_entered_wrongly_is_corrected_to_an_approval() {
        request.given(refusal(null))
                .position(21, "CR-2557-TH-83-1", 1)
                .when(approve(21L))
                .thenEvents(new IndicatorChangeDecided(
                        "CR-2557-TH-83-1",
                        PHUKET,
                        YEAR,
                        Decision.APPROVED,
                        List.of(ASKED),
                        day("2013-10-01"),
                        DECIDED,
                        COMMITTEE,
                        7,
                        21L));
    }

    @Test
    void a_corrected_approval_is_held_to_the_lines() {
        LineChange[] earlier = {change("P-1.2.1", Op.REMOVE), add("P-9", "9", "20.00", steps(5))};

        request.log(requested(1, earlier), decided(1, earlier))
                .given(refusal(null))
                .position(21, "CR-2557-TH-83-1", 1)
                .when(approve(21L))
                .thenRejected(
                        "change-request.lines",
                        "CR-2557-TH-83-1 cannot change P-1.2.1; change lines that stand, give a replaced one its new"
                                + " indicator, and give added ones indicator, name, weight, criteria and perspective.");
    }

    @Test
    void how_an_approval_was_reached_is_corrected_and_what_it_changed_stands() {
        request.given(decided(1, ASKED))
                .position(21, "CR-2557-TH-83-1", 1)
                .when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.APPROVED, null, null, day("2014-05-19"), COMMITTEE, 9, 21L, null));

        assertThat(request.event(IndicatorChangeDecided.class).membersPresent()).isEqualTo(9);
        assertThat(request.event(IndicatorChangeDecided.class).corrects()).isEqualTo(21L);
    }

    @Test
    void lines_that_an_approval_changed_are_corrected_on_the_agreement() {
        String message =
                "What CR-2557-TH-83-1 changed stands in the agreement already; give the same approved changes and"
                        + " effectiveFrom here, and correct the lines with AmendAgreement.";
        request.given(decided(1, ASKED)).position(21, "CR-2557-TH-83-1", 1);
        request.when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.REFUSED, null, null, DECIDED, COMMITTEE, 7, 21L, null))
                .thenRejected("change-request.carried-out", message);
        request.when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1",
                        Decision.APPROVED,
                        null,
                        day("2014-04-01"),
                        DECIDED,
                        COMMITTEE,
                        7,
                        21L,
                        null))
                .thenRejected("change-request.carried-out", message);
    }

    @Test
    void a_correction_names_the_decision_that_stands() {
        request.given(refusal(null))
                .position(20, "CR-2557-TH-83-1", 0)
                .when(approve(20L))
                .thenRejected(
                        "change-request.correction",
                        "Position 20 is not the entry that stands for the decision on CR-2557-TH-83-1; name the position"
                                + " of its latest entry.");
    }

    @Test
    void nothing_is_decided_before_it_was_asked_for() {
        request.when(new DecideIndicatorChange(
                        "CR-2557-TH-83-1", Decision.REFUSED, null, null, day("2014-04-29"), COMMITTEE, 7, null, null))
                .thenRejected(
                        "change-request.date.order",
                        "decidedOn of CR-2557-TH-83-1 is 2014-04-29, before the step that precedes it on 2014-04-30;"
                                + " correct the date.");
    }

    static DecideIndicatorChange approve(Long corrects) {
        return new DecideIndicatorChange(
                "CR-2557-TH-83-1", Decision.APPROVED, null, null, DECIDED, COMMITTEE, 7, corrects, null);
    }

    private static IndicatorChangeDecided refusal(Long corrects) {
        return new IndicatorChangeDecided(
                "CR-2557-TH-83-1", PHUKET, YEAR, Decision.REFUSED, List.of(), null, DECIDED, COMMITTEE, 7, corrects);
    }

    private static void misfit(Decision decision, List<LineChange> approved) {
        fresh().when(decide(decision, approved))
                .thenRejected(
                        "change-request.approved",
                        "The changes approved of CR-2557-TH-83-1 do not fit decision " + decision
                                + "; APPROVED takes all"
                                + " that was asked for, PARTIALLY_APPROVED names some of those lines with the same op,"
                                + " REFUSED names none.");
    }

    private static GivenWhenThen<IndicatorChangeRequest> fresh() {
        return new GivenWhenThen<>(IndicatorChangeRequest.class, NOW)
                .log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned())
                .given(requested(1, ASKED));
    }

    private static DecideIndicatorChange decide(Decision decision, List<LineChange> approved) {
        return new DecideIndicatorChange(
                "CR-2557-TH-83-1", decision, approved, null, DECIDED, COMMITTEE, 7, null, null);
    }
}
