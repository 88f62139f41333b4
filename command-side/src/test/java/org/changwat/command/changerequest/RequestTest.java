package org.changwat.command.changerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.COMMITTEE;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.SIGNED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.add;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.and;
import static org.changwat.command.Year2557.change;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.dimensions;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judge;
import static org.changwat.command.Year2557.line;
import static org.changwat.command.Year2557.monitor;
import static org.changwat.command.Year2557.parameters;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.replace;
import static org.changwat.command.Year2557.steps;
import static org.changwat.command.Year2557.text;
import static org.changwat.command.Year2557.weigh;
import static org.changwat.command.Year2557.weighing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Evidence;
import org.changwat.events.LineChange;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeRequested.Budget;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    /** 30 April in UTC, but 1 May in Bangkok: the first window has closed. */
    private static final Instant NOW = Instant.parse("2014-04-30T17:00:00Z");

    private static final LineChange[] BALANCED = {weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00")};

    private final GivenWhenThen<IndicatorChangeRequest> request = fresh();

    @Test
    void a_balanced_set_of_changes_is_asked_for_and_pins_the_agreement_it_read() {
        List<Evidence> documents = List.of(
                new Evidence("Flood report", null, null, null, null, day("2014-04-01"), null, null, null, null, null));

        signed().when(new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        1,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "The flood closed the airport",
                        documents,
                        day("2014-04-30"),
                        null,
                        null))
                .thenEvents(new IndicatorChangeRequested(
                        "CR-2557-TH-83-1",
                        PHUKET,
                        YEAR,
                        1,
                        1,
                        2,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "The flood closed the airport",
                        documents,
                        day("2014-04-30"),
                        null,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2013-11-01, 1", "2014-04-30, 1", "2014-05-01, 2", "2014-10-31, 2"})
    void a_request_belongs_to_the_first_window_that_is_still_open(LocalDate receivedOn, int window) {
        signed().when(ask(receivedOn, BALANCED));

        assertThat(request.event(IndicatorChangeRequested.class).window()).isEqualTo(window);
    }

    @Test
    void after_the_last_window_nothing_is_received() {
        signed().when(ask(day("2014-11-01"), BALANCED))
                .thenRejected(
                        "change-request.window.closed",
                        "A request received on 2014-11-01 comes after the last window of the year (windows close on"
                                + " 2014-10-31, 2014-04-30); ask in the next fiscal year.");
    }

    @Test
    void a_year_without_windows_receives_nothing() {
        request.log(windowless(), published(), provinceProposed(), provinceAgreed(), provinceSigned())
                .when(ask(day("2014-04-30"), BALANCED))
                .thenRejected(
                        "change-request.window.closed",
                        "A request received on 2014-04-30 comes after the last window of the year (windows close on -);"
                                + " ask in the next fiscal year.");
    }

    @Test
    void a_request_without_a_date_was_received_on_the_bangkok_day_of_recording() {
        signed().when(ask(null, BALANCED));

        assertThat(request.event(IndicatorChangeRequested.class).receivedOn()).isEqualTo("2014-05-01");
        assertThat(request.event(IndicatorChangeRequested.class).window()).isEqualTo(2);
    }

    @Test
    void a_window_that_prints_its_grounds_admits_no_other() {
        FrameworkDefined defined = framework();
        FrameworkDefined external = new FrameworkDefined(
                YEAR,
                defined.title(),
                defined.structure(),
                defined.indicators(),
                List.of(),
                List.of(),
                List.of(new ChangeWindow(1, day("2014-10-31"), true, List.of("EXTERNAL_FACTOR"))),
                List.of(),
                defined.effectiveOn());

        request.log(external, published(), provinceProposed(), provinceAgreed(), provinceSigned())
                .when(forBudget(day("2014-04-30"), new Budget(true, true)))
                .thenRejected(
                        "change-request.ground",
                        "Ground BUDGET is not admitted in this window; use one of EXTERNAL_FACTOR.");
    }

    @Test
    void the_final_window_prints_no_grounds_and_admits_each() {
        signed().when(forBudget(day("2014-10-31"), new Budget(true, true)));

        assertThat(request.event(IndicatorChangeRequested.class).budget()).isEqualTo(new Budget(true, true));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void the_budget_ground_needs_both_halves(boolean shortfall, boolean notTransferable) {
        signed().when(forBudget(day("2014-04-30"), new Budget(shortfall, notTransferable)))
                .thenRejected("change-request.budget", bothHalves());
    }

    @Test
    void the_budget_ground_without_its_halves_is_rejected_in_the_final_window_too() {
        signed().when(forBudget(day("2014-10-31"), null)).thenRejected("change-request.budget", bothHalves());
    }

    @Test
    void the_external_ground_asks_for_no_budget() {
        signed().when(ask(day("2014-04-30"), BALANCED));

        assertThat(request.event(IndicatorChangeRequested.class).budget()).isNull();
    }

    @Test
    void a_request_says_why() {
        signed().when(new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        1,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        " ",
                        null,
                        day("2014-04-30"),
                        null,
                        null))
                .thenRejected(
                        "change-request.justification",
                        "CR-2557-TH-83-1 gives no justification; say why the change is needed.");
    }

    @Test
    void a_request_asks_for_something_and_names_each_line_once() {
        String message = "CR-2557-TH-83-1 names no change, or a line twice; name each line to change once.";
        signed().when(ask(day("2014-04-30"))).thenRejected("change-request.changes", message);
        rejected("change-request.changes", message, judge("P-2.2.3", steps(4)), judge("P-2.2.3", steps(3)));
    }

    @Test
    void an_unsigned_agreement_is_negotiated_rather_than_changed() {
        request.log(framework(), published(), provinceProposed(), provinceAgreed())
                .when(ask(day("2014-04-30"), BALANCED))
                .thenRejected(
                        "change-request.agreement",
                        "PA-2557-TH-83 is not in force, so there is nothing to change; negotiate its lines instead.");
    }

    @Test
    void a_new_proposal_puts_what_was_in_force_out_of_it() {
        request.log(framework(), published(), provinceProposed(), provinceSigned(), provinceProposed())
                .when(ask(day("2014-04-30"), BALANCED))
                .thenRejected(
                        "change-request.agreement",
                        "PA-2557-TH-83 is not in force, so there is nothing to change; negotiate its lines instead.");
    }

    @Test
    void a_unit_without_an_agreement_or_a_year_without_a_framework_is_unknown() {
        request.log(framework()).when(ask(day("2014-04-30"), BALANCED)).thenUnknown("PA-2557-TH-83");
        fresh().log(provinceProposed(), provinceSigned())
                .when(ask(day("2014-04-30"), BALANCED))
                .thenUnknown("FW-2557");
    }

    @Test
    void weights_stay_balanced() {
        rejected(
                "change-request.weight",
                "CR-2557-TH-83-1 would bring the total weight from 100.00 to 95.00; add changes of other lines that"
                        + " balance it.",
                weigh("P-1.2.1", "15.00"));
        rejected(
                "change-request.weight",
                "CR-2557-TH-83-1 would bring the total weight from 100.00 to 90.00; add changes of other lines that"
                        + " balance it.",
                change("P-2.2.2", Op.REMOVE));
        rejected(
                "change-request.weight",
                "CR-2557-TH-83-1 would bring the total weight from 100.00 to 100.01; add changes of other lines that"
                        + " balance it.",
                add("P-9", "9", "0.01", steps(5)));
        rejected(
                "change-request.weight",
                "CR-2557-TH-83-1 would bring the total weight from 100.00 to 80.00; add changes of other lines that"
                        + " balance it.",
                change("P-1.2.1", Op.TO_MONITOR));
    }

    @Test
    void every_operation_may_be_part_of_a_balanced_set() {
        signed().when(ask(
                day("2014-04-30"),
                replace("P-1.2.1", "2.2.1", steps(5)),
                change("P-2.2.2", Op.TO_MONITOR),
                change("S-3", Op.REMOVE),
                judge("S-4", steps(5)),
                add("P-9", "9", "15.00", steps(5))));

        assertThat(request.event(IndicatorChangeRequested.class).changes()).hasSize(5);
    }

    @Test
    void only_lines_that_stand_are_changed() {
        String message = "CR-2557-TH-83-1 cannot change P-9; change lines that stand, give a replaced one its new"
                + " indicator, and give added ones indicator, name, weight, criteria and perspective.";
        rejected("change-request.lines", message, weigh("P-9", "5.00"));
        rejected(
                "change-request.lines",
                message,
                new LineChange("P-9", Op.ADD, decimal("5.00"), steps(5), text("9"), "9", null, null));
    }

    @Test
    void a_replacement_names_the_indicator_in_its_place() {
        rejected(
                "change-request.lines",
                "CR-2557-TH-83-1 cannot change P-2.2.3; change lines that stand, give a replaced one its new indicator,"
                        + " and give added ones indicator, name, weight, criteria and perspective.",
                change("P-2.2.3", Op.REPLACE));
    }

    @Test
    void a_province_leaves_its_clusters_lines_to_the_cluster() {
        rejected(
                "change-request.line.cluster",
                "Lines C-1.2.1, C-1.1.1 of TH-83 belong to its cluster; have the cluster ask for their change.",
                weigh("C-1.2.1", "5.00"),
                weigh("C-1.1.1", "10.00"));
    }

    @Test
    void a_cluster_asks_for_changes_of_its_own() {
        request.log(framework(), published(), clusterProposed(), clusterAgreed())
                .when(new RequestIndicatorChange(
                        ANDAMAN,
                        YEAR,
                        1,
                        List.of(weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00")),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null));

        assertThat(request.event(IndicatorChangeRequested.class).request()).isEqualTo("CR-2557-K52-07-1");
    }

    @Test
    void a_line_that_a_cluster_adds_is_a_clusters_without_saying_so() {
        request.log(framework(), published(), clusterProposed(), clusterAgreed())
                .when(new RequestIndicatorChange(
                        ANDAMAN,
                        YEAR,
                        1,
                        List.of(weigh("C-1.2.1", "2.50"), add("C-1.4.1", "1.4.1", "5.00", steps(5))),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null));

        assertThat(request.events()).hasSize(1);
    }

    @Test
    void a_clusters_unagreed_lines_are_not_in_force() {
        request.log(framework(), published(), clusterProposed())
                .when(new RequestIndicatorChange(
                        ANDAMAN,
                        YEAR,
                        1,
                        List.of(weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00")),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null))
                .thenRejected(
                        "change-request.agreement",
                        "PA-2557-K52-07 is not in force, so there is nothing to change; negotiate its lines instead.");
    }

    @Test
    void what_is_asked_for_could_be_agreed_to() {
        rejected(
                "agreement.line.level",
                "Lines C-9 are of a level that TH-83 does not list; its own lines are PROVINCE, STANDARD, and its"
                        + " cluster's join by themselves.",
                weigh("P-1.2.1", "15.00"),
                new LineChange(
                        "C-9", Op.ADD, decimal("5.00"), steps(5), text("9"), "9", LineLevel.CLUSTER, "EFFECTIVENESS"));
        rejected(
                "agreement.line.perspective",
                "Lines P-9 name a perspective that the framework lacks; use one of EFFECTIVENESS, QUALITY, EFFICIENCY,"
                        + " DEVELOPMENT.",
                weigh("P-1.2.1", "15.00"),
                new LineChange("P-9", Op.ADD, decimal("5.00"), steps(5), text("9"), "9", null, "NOWHERE"));
        rejected(
                "agreement.line.weight",
                "The weights of P-2.2.2 are off; a MONITOR weighs 0, any other line more than 0 and at most 100 with two"
                        + " decimals.",
                judge("P-2.2.2", monitor()));
        rejected(
                "agreement.monitor.missing",
                "Compulsory monitors M3 are missing; add them as MONITOR lines with weight 0.",
                change("M-3", Op.REMOVE));
    }

    @Test
    void a_partial_agreement_has_no_monitors_to_keep() {
        AgreementProposed partial = new AgreementProposed(
                PHUKET, YEAR, Coverage.PARTIAL, 1, "K52", null, null, provinceLines(), PROPOSED, List.of());

        request.log(framework(), published(), partial, provinceSigned())
                .when(ask(day("2014-04-30"), change("M-3", Op.REMOVE)));

        assertThat(request.events()).hasSize(1);
    }

    @Test
    void more_than_five_kpis_after_the_change_are_remarked() {
        signed().when(ask(day("2014-04-30"), weigh("P-1.2.1", "15.00"), add("P-9", "9", "5.00", steps(5))))
                .thenWarns(
                        "agreement.kpi.many",
                        "TH-83 has 6 cluster and province KPIs where at most 5 are advised; consider fewer.");
    }

    @Test
    void the_same_request_again_changes_nothing_whatever_has_happened_since() {
        AgreementAmended done = new AgreementAmended(
                PHUKET,
                YEAR,
                "CR-2557-TH-83-1",
                null,
                List.of(new Amendment("P-2.2.2", Op.REMOVE, provinceLines().get(2), null)),
                SIGNED,
                COMMITTEE);

        for (LocalDate date : new LocalDate[] {null, day("2014-04-30")}) {
            GivenWhenThen<IndicatorChangeRequest> again = fresh();
            again.log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned(), done)
                    .given(requested(1, BALANCED))
                    .when(ask(date, BALANCED))
                    .thenNothing();
        }
    }

    @Test
    void another_request_of_the_same_number_is_rejected() {
        String message = "CR-2557-TH-83-1 stands already with other content; use the next requestNo.";
        for (RequestIndicatorChange other : List.of(
                ask(day("2014-04-29"), BALANCED),
                ask(day("2014-04-30"), judge("P-2.2.3", steps(4))),
                forBudget(day("2014-04-30"), new Budget(true, true)),
                new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        1,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        new Budget(true, true),
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null),
                new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        1,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "drought",
                        null,
                        day("2014-04-30"),
                        null,
                        null),
                new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        1,
                        List.of(BALANCED),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        List.of(new Evidence("Map", null, null, null, null, null, null, null, null, null, null)),
                        day("2014-04-30"),
                        null,
                        null))) {
            GivenWhenThen<IndicatorChangeRequest> again = fresh();
            again.log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned())
                    .given(requested(1, BALANCED))
                    .when(other)
                    .thenRejected("change-request.exists", message);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2, 3})
    void requests_are_numbered_from_one_without_a_gap(int requestNo) {
        signed().log(requested(requestNo + 10, BALANCED))
                .when(numbered(requestNo))
                .thenRejected(
                        "change-request.number",
                        "CR-2557-TH-83-" + requestNo + " is not the next request of its unit; number requests from 1"
                                + " without a gap, so make number " + requestNo + " once the one before it stands.");
    }

    @Test
    void a_second_request_follows_the_first() {
        signed().log(requested(1, BALANCED)).when(numbered(2));

        assertThat(request.event(IndicatorChangeRequested.class).requestNo()).isEqualTo(2);
    }

    @Test
    void a_request_below_one_is_none_even_after_another() {
        signed().log(requested(-1, BALANCED))
                .when(numbered(0))
                .thenRejected(
                        "change-request.number",
                        "CR-2557-TH-83-0 is not the next request of its unit; number requests from 1 without a gap, so"
                                + " make number 0 once the one before it stands.");
    }

    @Test
    void a_request_is_held_to_the_lines_as_earlier_approvals_will_leave_them() {
        signed().log(
                        requested(1, change("P-2.2.2", Op.REMOVE)),
                        decided(1, change("P-2.2.2", Op.REMOVE), add("P-9", "9", "10.00", steps(5))))
                .when(new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        2,
                        List.of(judge("P-2.2.2", steps(3))),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null))
                .thenRejected(
                        "change-request.lines",
                        "CR-2557-TH-83-2 cannot change P-2.2.2; change lines that stand, give a replaced one its new"
                                + " indicator, and give added ones indicator, name, weight, criteria and perspective.");
    }

    @Test
    void every_earlier_approval_counts_and_a_request_still_undecided_does_not() {
        signed().log(requested(1, BALANCED))
                .log(requested(2, change("P-2.2.2", Op.REMOVE)))
                .log(decided(2, change("P-2.2.2", Op.REMOVE), add("P-9", "9", "10.00", steps(5))))
                .when(new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        3,
                        List.of(judge("P-2.2.2", steps(3))),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null))
                .thenRejected(
                        "change-request.lines",
                        "CR-2557-TH-83-3 cannot change P-2.2.2; change lines that stand, give a replaced one its new"
                                + " indicator, and give added ones indicator, name, weight, criteria and perspective.");
    }

    @Test
    void what_was_carried_out_is_not_counted_twice() {
        LineChange[] changes = {weigh("P-1.2.1", "15.00"), add("P-9", "9", "5.00", steps(5))};
        AgreementLine tourism = provinceLines().get(0);
        AgreementLine added = line("P-9", LineLevel.PROVINCE, "EFFECTIVENESS", "5.00", steps(5));
        signed().log(requested(1, changes), decided(1, changes))
                .log(
                        new AgreementAmended(
                                PHUKET,
                                YEAR,
                                "CR-2557-TH-83-1",
                                null,
                                List.of(
                                        new Amendment("P-1.2.1", Op.AMEND, tourism, weighing(tourism, "15.00")),
                                        new Amendment("P-9", Op.ADD, null, added)),
                                SIGNED,
                                COMMITTEE),
                        new AgreementAmended(
                                PHUKET,
                                YEAR,
                                null,
                                44L,
                                List.of(new Amendment("P-1.2.1", Op.AMEND, tourism, weighing(tourism, "15.00"))),
                                SIGNED,
                                COMMITTEE))
                .when(new RequestIndicatorChange(
                        PHUKET,
                        YEAR,
                        2,
                        List.of(change("P-9", Op.REMOVE), weigh("P-1.2.1", "20.00")),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null));

        assertThat(request.event(IndicatorChangeRequested.class).agreementSequence())
                .isEqualTo(4);
    }

    @Test
    void negotiated_lines_are_those_that_can_be_changed() {
        List<AgreementLine> settled =
                and(allLines(), line("P-9", LineLevel.PROVINCE, "EFFECTIVENESS", "0.00", monitor()));

        request.log(
                        framework(),
                        published(),
                        provinceProposed(),
                        new NegotiationConcluded(PHUKET, YEAR, settled, SIGNED, COMMITTEE, List.of()),
                        provinceSigned())
                .when(ask(day("2014-04-30"), change("P-9", Op.REMOVE)));

        assertThat(request.events()).hasSize(1);
    }

    @Test
    void a_year_on_the_hundred_scale_holds_requests_to_its_own_criteria() {
        FrameworkDefined defined = framework();
        FrameworkDefined hundred = new FrameworkDefined(
                YEAR,
                defined.title(),
                new Structure(Scale.ZERO_TO_100, dimensions(), parameters()),
                defined.indicators(),
                List.of(),
                List.of(),
                defined.changeWindows(),
                List.of(),
                defined.effectiveOn());
        request.log(hundred, published(), provinceProposed(), provinceAgreed(), provinceSigned())
                .when(ask(day("2014-04-30"), judge("P-2.2.3", steps(6))));

        assertThat(request.events()).hasSize(1);
    }

    @Test
    void a_request_entered_wrongly_is_corrected_while_it_is_undecided() {
        LineChange[] right = {weigh("P-1.2.1", "16.00"), weigh("P-2.2.3", "19.00")};
        signed().given(requested(1, BALANCED))
                .position(21, "CR-2557-TH-83-1", 0)
                .when(correcting(21L, null, right));

        IndicatorChangeRequested corrected = request.event(IndicatorChangeRequested.class);
        assertThat(corrected.changes()).containsExactly(right);
        assertThat(corrected.corrects()).isEqualTo(21L);
        assertThat(corrected.receivedOn()).isEqualTo("2014-04-30");

        request.when(correcting(22L, day("2014-04-29"), right))
                .thenRejected(
                        "change-request.correction",
                        "Position 22 is not the entry that stands for the request on CR-2557-TH-83-1; name the position"
                                + " of its latest entry.");
        request.given(decided(1, BALANCED))
                .when(correcting(21L, null, right))
                .thenRejected(
                        "change-request.decided",
                        "CR-2557-TH-83-1 is decided already; make a new request to change it again.");
    }

    @Test
    void a_withdrawn_request_is_not_corrected() {
        signed().given(
                        requested(1, BALANCED),
                        new IndicatorChangeWithdrawn("CR-2557-TH-83-1", PHUKET, YEAR, day("2014-04-30"), null))
                .position(21, "CR-2557-TH-83-1", 0)
                .when(correcting(21L, null, weigh("P-1.2.1", "16.00"), weigh("P-2.2.3", "19.00")))
                .thenRejected(
                        "change-request.withdrawn",
                        "CR-2557-TH-83-1 was withdrawn by its unit; make a new request to ask again.");
    }

    @Test
    void a_clusters_deemed_agreement_that_was_reversed_is_not_in_force() {
        request.log(
                        framework(),
                        published(),
                        clusterProposed(),
                        clusterAgreed(),
                        new DeemedAgreementReversed(ANDAMAN, YEAR, day("2014-03-22"), day("2014-03-20")))
                .when(new RequestIndicatorChange(
                        ANDAMAN,
                        YEAR,
                        1,
                        List.of(weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00")),
                        Ground.EXTERNAL_FACTOR,
                        null,
                        "flood",
                        null,
                        day("2014-04-30"),
                        null,
                        null))
                .thenRejected(
                        "change-request.agreement",
                        "PA-2557-K52-07 is not in force, so there is nothing to change; negotiate its lines instead.");
    }

    private static RequestIndicatorChange correcting(Long corrects, LocalDate receivedOn, LineChange... changes) {
        return new RequestIndicatorChange(
                PHUKET,
                YEAR,
                1,
                List.of(changes),
                Ground.EXTERNAL_FACTOR,
                null,
                "flood",
                null,
                receivedOn,
                corrects,
                null);
    }

    private static void rejected(String code, String english, LineChange... changes) {
        fresh().log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned())
                .when(ask(day("2014-04-30"), changes))
                .thenRejected(code, english);
    }

    private static GivenWhenThen<IndicatorChangeRequest> fresh() {
        return new GivenWhenThen<>(IndicatorChangeRequest.class, NOW);
    }

    private GivenWhenThen<IndicatorChangeRequest> signed() {
        return request.log(framework(), published(), provinceProposed(), provinceAgreed(), provinceSigned());
    }

    private static FrameworkDefined windowless() {
        FrameworkDefined defined = framework();
        return new FrameworkDefined(
                YEAR,
                defined.title(),
                defined.structure(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                defined.effectiveOn());
    }

    private static String bothHalves() {
        return "Ground BUDGET needs both budget.shortfall and budget.notTransferable to be true; confirm both, or use"
                + " another ground.";
    }

    private static RequestIndicatorChange ask(LocalDate receivedOn, LineChange... changes) {
        return new RequestIndicatorChange(
                PHUKET, YEAR, 1, List.of(changes), Ground.EXTERNAL_FACTOR, null, "flood", null, receivedOn, null, null);
    }

    private static RequestIndicatorChange numbered(int requestNo) {
        return new RequestIndicatorChange(
                PHUKET,
                YEAR,
                requestNo,
                List.of(BALANCED),
                Ground.EXTERNAL_FACTOR,
                null,
                "flood",
                null,
                day("2014-04-30"),
                null,
                null);
    }

    private static RequestIndicatorChange forBudget(LocalDate receivedOn, Budget budget) {
        return new RequestIndicatorChange(
                PHUKET, YEAR, 1, List.of(BALANCED), Ground.BUDGET, budget, "flood", null, receivedOn, null, null);
    }

    static IndicatorChangeRequested requested(int requestNo, LineChange... changes) {
        return new IndicatorChangeRequested(
                "CR-2557-TH-83-" + requestNo,
                PHUKET,
                YEAR,
                requestNo,
                1,
                2,
                List.of(changes),
                Ground.EXTERNAL_FACTOR,
                null,
                "flood",
                List.of(),
                day("2014-04-30"),
                null,
                List.of());
    }

    static IndicatorChangeDecided decided(int requestNo, LineChange... approved) {
        return new IndicatorChangeDecided(
                "CR-2557-TH-83-" + requestNo,
                PHUKET,
                YEAR,
                Decision.APPROVED,
                List.of(approved),
                day("2013-10-01"),
                day("2014-05-20"),
                COMMITTEE,
                7,
                null);
    }
}
