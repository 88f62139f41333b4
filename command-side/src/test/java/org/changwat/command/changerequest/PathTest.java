package org.changwat.command.changerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.weigh;
import static org.changwat.command.changerequest.RequestTest.decided;
import static org.changwat.command.changerequest.RequestTest.requested;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Command;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.Evidence;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.HostOpinionRecorded;
import org.changwat.events.changerequest.IndicatorChangeAnalysed;
import org.changwat.events.changerequest.IndicatorChangeNotified;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.changerequest.IndicatorHostConsulted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes before and after the committee's decision; the request came on 30 April, and it is decided on 20 May. */
class PathTest {

    /** 31 May in UTC, but 1 June in Bangkok. */
    private static final Instant NOW = Instant.parse("2014-05-31T18:00:00Z");

    private static final LocalDate TODAY = day("2014-06-01");
    private static final LocalDate TOMORROW = day("2014-06-02");
    private static final String ID = "CR-2557-TH-83-1";
    private static final String HOST = "Department of Tourism";
    private static final LineChange[] ASKED = {weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00")};

    private final GivenWhenThen<IndicatorChangeRequest> request = fresh().given(requested(1, ASKED));

    static List<Command> steps() {
        return List.of(
                analyse("Sound", day("2014-05-06"), null),
                consult(HOST, day("2014-05-07"), null),
                answer(HOST, "Agreed", day("2014-05-15"), null),
                notice(day("2014-05-22"), null),
                withdraw(day("2014-05-10"), null));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_request_that_nobody_made_is_unknown(Command command) {
        fresh().when(command).thenNotFound();
    }

    @Test
    void opdc_analyses_a_request() {
        request.when(analyse("Sound", day("2014-05-06"), null)).thenEvents(analysed("Sound", "2014-05-06", null));
    }

    @Test
    void a_host_is_consulted_and_gives_its_opinion() {
        request.when(consult(HOST, day("2014-05-07"), null)).thenEvents(consulted(HOST, "2014-05-07", null));

        fresh().given(requested(1, ASKED), consulted(HOST, "2014-05-07", null))
                .when(answer(HOST, "Agreed", day("2014-05-07"), null))
                .thenEvents(answered("Agreed", "2014-05-07", null));
    }

    @Test
    void several_hosts_are_consulted() {
        request.given(consulted(HOST, "2014-05-07", null))
                .when(consult("Department of Provincial Administration", day("2014-05-08"), null));

        assertThat(request.event(IndicatorHostConsulted.class).agency())
                .isEqualTo("Department of Provincial Administration");
    }

    @Test
    void an_opinion_brings_its_letter() {
        List<Evidence> letter = List.of(
                new Evidence("Opinion", "LETTER", HOST, "DT 1", null, day("2014-05-14"), null, null, null, null, null));
        request.given(consulted(HOST, "2014-05-07", null))
                .when(new RecordHostOpinion(ID, HOST, "Agreed", letter, day("2014-05-15"), null, null));

        assertThat(request.event(HostOpinionRecorded.class).documents()).isEqualTo(letter);
    }

    @Test
    void the_unit_is_told_once_it_is_decided() {
        request.given(decided(1, ASKED))
                .when(notice(day("2014-05-22"), null))
                .thenEvents(new IndicatorChangeNotified(ID, PHUKET, YEAR, "OPDC 1203/120", day("2014-05-22"), null));
    }

    @Test
    void the_unit_takes_its_request_back() {
        request.when(withdraw(day("2014-05-10"), null)).thenEvents(withdrawn("2014-05-10", null));
    }

    @Test
    void without_a_date_it_happens_on_the_bangkok_day_of_recording() {
        request.given(consulted("A", "2014-05-07", null), decided(1, ASKED));
        assertThat(again(analyse("Sound", null, null))
                        .event(IndicatorChangeAnalysed.class)
                        .analysedOn())
                .isEqualTo(TODAY);
        assertThat(again(consult(HOST, null, null))
                        .event(IndicatorHostConsulted.class)
                        .sentOn())
                .isEqualTo(TODAY);
        assertThat(again(withdraw(null, null))
                        .event(IndicatorChangeWithdrawn.class)
                        .withdrawnOn())
                .isEqualTo(TODAY);
        request.when(answer("A", "Agreed", null, null));
        assertThat(request.event(HostOpinionRecorded.class).receivedOn()).isEqualTo(TODAY);
        request.when(notice(null, null));
        assertThat(request.event(IndicatorChangeNotified.class).notifiedOn()).isEqualTo(TODAY);
    }

    @Test
    void the_same_again_changes_nothing_with_its_date_or_without() {
        request.given(
                analysed("Sound", "2014-05-06", null),
                consulted(HOST, "2014-05-07", null),
                answered("Agreed", "2014-05-15", null),
                decided(1, ASKED),
                new IndicatorChangeNotified(ID, PHUKET, YEAR, "OPDC 1203/120", day("2014-05-22"), null));
        for (Command command : List.of(
                analyse("Sound", day("2014-05-06"), null),
                analyse("Sound", null, null),
                consult(HOST, day("2014-05-07"), null),
                consult(HOST, null, null),
                answer(HOST, "Agreed", day("2014-05-15"), null),
                answer(HOST, "Agreed", null, null),
                notice(day("2014-05-22"), null),
                notice(null, null))) {
            request.when(command).thenNothing();
        }
        fresh().given(requested(1, ASKED), withdrawn("2014-05-10", null))
                .when(withdraw(null, null))
                .thenNothing();
    }

    @Test
    void what_stands_is_corrected_rather_than_recorded_again() {
        request.given(
                analysed("Sound", "2014-05-06", null),
                consulted(HOST, "2014-05-07", null),
                answered("Agreed", "2014-05-15", null),
                decided(1, ASKED),
                new IndicatorChangeNotified(ID, PHUKET, YEAR, "OPDC 1203/120", day("2014-05-22"), null));
        twice(analyse("Unsound", day("2014-05-06"), null), "the analysis");
        twice(consult(HOST, day("2014-05-08"), null), "the consultation with " + HOST);
        twice(answer(HOST, "Refused", day("2014-05-15"), null), "the opinion of " + HOST);
        twice(notice(day("2014-05-23"), null), "the notice");
        request.position(11, ID, 1).position(12, ID, 2).position(13, ID, 3).position(15, ID, 5);
        request.when(analyse("Unsound", day("2014-05-06"), 11L)).thenEvents(analysed("Unsound", "2014-05-06", 11L));
        request.when(consult(HOST, day("2014-05-08"), 12L)).thenEvents(consulted(HOST, "2014-05-08", 12L));
        request.when(answer(HOST, "Refused", null, 13L)).thenEvents(answered("Refused", "2014-05-15", 13L));
        request.when(notice(day("2014-05-23"), 15L));
        assertThat(request.event(IndicatorChangeNotified.class).corrects()).isEqualTo(15L);

        request.when(analyse("Unsound", day("2014-05-06"), 12L))
                .thenRejected(
                        "change-request.correction",
                        "Position 12 is not the entry that stands for the analysis on CR-2557-TH-83-1; name the position"
                                + " of its latest entry.");
    }

    @Test
    void a_withdrawal_is_corrected_too() {
        request.given(withdrawn("2014-05-10", null)).position(11, ID, 1);
        twice(withdraw(day("2014-05-11"), null), "the withdrawal");
        request.when(withdraw(day("2014-05-11"), 11L)).thenEvents(withdrawn("2014-05-11", 11L));
    }

    @Test
    void what_was_withdrawn_is_dealt_with_no_further() {
        request.given(withdrawn("2014-05-10", null));
        for (Command command : List.of(
                analyse("Sound", day("2014-05-12"), null), consult(HOST, day("2014-05-12"), null), decision())) {
            request.when(command)
                    .thenRejected(
                            "change-request.withdrawn",
                            "CR-2557-TH-83-1 was withdrawn by its unit; make a new request to ask again.");
        }
    }

    @Test
    void what_is_decided_is_neither_analysed_nor_put_to_a_host_nor_withdrawn() {
        request.given(decided(1, ASKED));
        for (Command command : List.of(
                analyse("Sound", day("2014-05-22"), null),
                consult(HOST, day("2014-05-22"), null),
                withdraw(day("2014-05-22"), null))) {
            request.when(command)
                    .thenRejected(
                            "change-request.decided",
                            "CR-2557-TH-83-1 is decided already; make a new request to change it again.");
        }
    }

    @Test
    void an_opinion_may_come_after_the_decision() {
        request.given(consulted(HOST, "2014-05-07", null), decided(1, ASKED))
                .when(answer(HOST, "Agreed", day("2014-05-30"), null));

        assertThat(request.event(HostOpinionRecorded.class).opinion()).isEqualTo("Agreed");
    }

    @Test
    void an_opinion_answers_a_consultation() {
        request.when(answer(HOST, "Agreed", day("2014-05-15"), null))
                .thenRejected(
                        "change-request.host.not-consulted",
                        HOST
                                + " was not consulted on CR-2557-TH-83-1 (consulted: -); record ConsultIndicatorHost first,"
                                + " or correct the agency.");
        request.given(consulted("A", "2014-05-07", null), consulted("B", "2014-05-07", null))
                .when(answer(HOST, "Agreed", day("2014-05-15"), null))
                .thenRejected(
                        "change-request.host.not-consulted",
                        HOST + " was not consulted on CR-2557-TH-83-1 (consulted: A, B); record ConsultIndicatorHost"
                                + " first, or correct the agency.");
    }

    @Test
    void opinions_say_something_and_hosts_are_named() {
        String empty = "The opinion on CR-2557-TH-83-1 is empty; say what is made of it.";
        request.given(consulted(HOST, "2014-05-07", null));
        request.when(analyse(" ", day("2014-05-06"), null)).thenRejected("change-request.opinion", empty);
        request.when(answer(HOST, "", day("2014-05-15"), null)).thenRejected("change-request.opinion", empty);
        request.when(consult(" ", day("2014-05-07"), null))
                .thenRejected(
                        "change-request.host",
                        "The consultation on CR-2557-TH-83-1 names no agency; name the indicator's host.");
    }

    @Test
    void a_unit_is_not_told_before_it_is_decided() {
        request.when(notice(day("2014-05-22"), null))
                .thenRejected(
                        "change-request.undecided",
                        "Nothing is decided yet on CR-2557-TH-83-1; record it with DecideIndicatorChange first.");
    }

    @Test
    void steps_follow_in_time() {
        request.given(consulted(HOST, "2014-05-07", null));
        early(analyse("Sound", day("2014-04-29"), null), "analysedOn", "2014-04-29", "2014-04-30");
        early(consult("A", day("2014-04-29"), null), "sentOn", "2014-04-29", "2014-04-30");
        early(answer(HOST, "Agreed", day("2014-05-06"), null), "receivedOn", "2014-05-06", "2014-05-07");
        early(withdraw(day("2014-04-29"), null), "withdrawnOn", "2014-04-29", "2014-04-30");
        request.given(decided(1, ASKED));
        early(notice(day("2014-05-19"), null), "notifiedOn", "2014-05-19", "2014-05-20");
        request.when(notice(day("2014-05-20"), null));
        assertThat(request.events()).hasSize(1);
    }

    @Test
    void what_is_recorded_has_happened() {
        request.given(consulted(HOST, "2014-05-07", null));
        ahead(analyse("Sound", TOMORROW, null), "analysedOn");
        ahead(consult("A", TOMORROW, null), "sentOn");
        ahead(answer(HOST, "Agreed", TOMORROW, null), "receivedOn");
        ahead(withdraw(TOMORROW, null), "withdrawnOn");
        request.given(decided(1, ASKED));
        ahead(notice(TOMORROW, null), "notifiedOn");
    }

    private GivenWhenThen<IndicatorChangeRequest> again(Command command) {
        return fresh().given(requested(1, ASKED)).when(command);
    }

    private void twice(Command command, String entry) {
        request.when(command)
                .thenRejected(
                        "change-request.entry.exists",
                        entry + " of CR-2557-TH-83-1 is recorded already with other content; to correct it name its"
                                + " position in corrects.");
    }

    private void early(Command command, String member, String date, String before) {
        request.when(command)
                .thenRejected(
                        "change-request.date.order",
                        member + " of CR-2557-TH-83-1 is " + date + ", before the step that precedes it on " + before
                                + "; correct the date.");
    }

    private void ahead(Command command, String member) {
        request.when(command)
                .thenRejected(
                        "change-request.date.ahead",
                        member + " is 2014-06-02, which is after today, 2014-06-01; record it once it has happened, or"
                                + " correct the date.");
    }

    private static GivenWhenThen<IndicatorChangeRequest> fresh() {
        return new GivenWhenThen<>(IndicatorChangeRequest.class, NOW)
                .log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned());
    }

    private static AnalyseIndicatorChange analyse(String opinion, LocalDate analysedOn, Long corrects) {
        return new AnalyseIndicatorChange(ID, opinion, analysedOn, corrects, null);
    }

    private static ConsultIndicatorHost consult(String agency, LocalDate sentOn, Long corrects) {
        return new ConsultIndicatorHost(ID, agency, "OPDC 1203/101", sentOn, corrects, null);
    }

    private static RecordHostOpinion answer(String agency, String opinion, LocalDate receivedOn, Long corrects) {
        return new RecordHostOpinion(ID, agency, opinion, null, receivedOn, corrects, null);
    }

    private static NotifyIndicatorChange notice(LocalDate notifiedOn, Long corrects) {
        return new NotifyIndicatorChange(ID, "OPDC 1203/120", notifiedOn, corrects, null);
    }

    private static WithdrawIndicatorChange withdraw(LocalDate withdrawnOn, Long corrects) {
        return new WithdrawIndicatorChange(ID, withdrawnOn, corrects, null);
    }

    private static DecideIndicatorChange decision() {
        return DecisionTest.approve(null);
    }

    private static IndicatorChangeAnalysed analysed(String opinion, String analysedOn, Long corrects) {
        return new IndicatorChangeAnalysed(ID, PHUKET, YEAR, opinion, day(analysedOn), corrects);
    }

    private static IndicatorHostConsulted consulted(String agency, String sentOn, Long corrects) {
        return new IndicatorHostConsulted(ID, PHUKET, YEAR, agency, "OPDC 1203/101", day(sentOn), corrects);
    }

    private static HostOpinionRecorded answered(String opinion, String receivedOn, Long corrects) {
        return new HostOpinionRecorded(ID, PHUKET, YEAR, HOST, opinion, List.of(), day(receivedOn), corrects);
    }

    private static IndicatorChangeWithdrawn withdrawn(String withdrawnOn, Long corrects) {
        return new IndicatorChangeWithdrawn(ID, PHUKET, YEAR, day(withdrawnOn), corrects);
    }
}
