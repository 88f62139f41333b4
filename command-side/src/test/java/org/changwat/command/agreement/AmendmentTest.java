package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.ANDAMANS;
import static org.changwat.command.Year2557.COMMITTEE;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PHUKETS;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.add;
import static org.changwat.command.Year2557.agricultural;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.change;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.decimals;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judge;
import static org.changwat.command.Year2557.judgedBy;
import static org.changwat.command.Year2557.line;
import static org.changwat.command.Year2557.monitor;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.replace;
import static org.changwat.command.Year2557.revenue;
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
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineChange;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final Instant NOW = Instant.parse("2014-06-01T05:00:00Z");
    private static final String REQUEST = "CR-2557-TH-83-1";
    private static final LocalDate START = day("2013-10-01");

    private final GivenWhenThen<PerformanceAgreement> agreement = new GivenWhenThen<>(PerformanceAgreement.class, NOW);

    @Test
    void an_approved_request_is_carried_out_and_what_was_stays_beside_what_is() {
        AgreementLine tourism = provinceLines().get(0);
        AgreementLine safety = provinceLines().get(1);

        approved(weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00"))
                .when(carryOut(REQUEST))
                .thenEvents(new AgreementAmended(
                        PHUKET,
                        YEAR,
                        REQUEST,
                        null,
                        List.of(
                                new Amendment("P-1.2.1", Op.AMEND, tourism, weighing(tourism, "15.00")),
                                new Amendment("P-2.2.3", Op.AMEND, safety, weighing(safety, "20.00"))),
                        START,
                        COMMITTEE));
    }

    @Test
    void the_decisions_own_date_is_the_amendments() {
        signed().log(requested(PHUKET, weigh("P-1.2.1", "20.00")))
                .log(decided(PHUKET, Decision.APPROVED, day("2014-04-01"), judge("P-2.2.3", steps(4))))
                .when(carryOut(REQUEST));

        assertThat(agreement.event(AgreementAmended.class).effectiveFrom()).isEqualTo("2014-04-01");
    }

    @Test
    void changes_that_are_those_approved_may_be_said_again() {
        List<LineChange> changes = List.of(judge("P-2.2.3", steps(4)));

        approved(judge("P-2.2.3", steps(4)))
                .when(new AmendAgreement(PHUKET, YEAR, REQUEST, null, changes, null, null, null));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void a_request_that_was_carried_out_changes_nothing_more() {
        AgreementAmended done = new AgreementAmended(PHUKET, YEAR, REQUEST, null, List.of(), START, COMMITTEE);

        approved(weigh("P-1.2.1", "15.00"), weigh("P-2.2.3", "20.00"))
                .given(done)
                .when(carryOut(REQUEST))
                .thenNothing();
    }

    @Test
    void another_request_is_carried_out_after_it() {
        AgreementAmended done =
                new AgreementAmended(PHUKET, YEAR, "CR-2557-TH-83-9", null, List.of(), START, COMMITTEE);

        approved(judge("P-2.2.3", steps(4))).given(done).when(carryOut(REQUEST));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void what_the_committee_did_not_approve_is_not_carried_out() {
        String message = "The committee did not approve these changes of PA-2557-TH-83 under CR-2557-TH-83-1; leave"
                + " changes out to carry out what it approved.";
        signed().log(requested(PHUKET, weigh("P-1.2.1", "20.00")))
                .when(carryOut(REQUEST))
                .thenRejected("agreement.amend.not-approved", message);

        GivenWhenThen<PerformanceAgreement> refused = fresh();
        refused.log(requested(PHUKET, weigh("P-1.2.1", "20.00")), decided(PHUKET, Decision.REFUSED, null))
                .when(carryOut(REQUEST))
                .thenRejected("agreement.amend.not-approved", message);

        GivenWhenThen<PerformanceAgreement> other = fresh();
        other.log(requested("TH-81"), decided("TH-81", Decision.APPROVED, null, judge("P-2.2.3", steps(4))))
                .when(carryOut(REQUEST))
                .thenRejected("agreement.amend.not-approved", message);

        GivenWhenThen<PerformanceAgreement> more = fresh();
        more.log(requested(PHUKET), decided(PHUKET, Decision.APPROVED, null, judge("P-2.2.3", steps(4))))
                .when(new AmendAgreement(
                        PHUKET, YEAR, REQUEST, null, List.of(judge("P-2.2.3", steps(3))), null, null, null))
                .thenRejected("agreement.amend.not-approved", message);
    }

    @Test
    void a_decision_of_another_year_is_none_for_this_one() {
        IndicatorChangeDecided lastYears = new IndicatorChangeDecided(
                REQUEST,
                PHUKET,
                2556,
                Decision.APPROVED,
                List.of(judge("P-2.2.3", steps(4))),
                START,
                day("2014-05-20"),
                COMMITTEE,
                null,
                null);

        signed().log(requested(PHUKET), lastYears)
                .when(carryOut(REQUEST))
                .thenRejected(
                        "agreement.amend.not-approved",
                        "The committee did not approve these changes of PA-2557-TH-83 under CR-2557-TH-83-1; leave"
                                + " changes out to carry out what it approved.");
    }

    @Test
    void a_request_the_ledger_does_not_hold_is_unknown() {
        signed().when(carryOut("CR-2557-TH-83-7")).thenUnknown("CR-2557-TH-83-7");
    }

    @Test
    void an_unsigned_agreement_is_not_amended() {
        agreement
                .log(framework(), published())
                .given(provinceProposed(), provinceAgreed())
                .when(carryOut(REQUEST))
                .thenRejected(
                        "agreement.amend.not-in-force",
                        "PA-2557-TH-83 is not in force; have it agreed and signed first.");
    }

    @Test
    void a_clusters_agreement_is_in_force_once_agreed() {
        List<AgreementLine> lines = clusterLines();
        agreement
                .log(framework(), published())
                .log(decided(ANDAMAN, Decision.APPROVED, null, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00")))
                .given(clusterProposed(), clusterAgreed())
                .when(new AmendAgreement(ANDAMAN, YEAR, REQUEST, null, null, null, null, null));

        assertThat(agreement.event(AgreementAmended.class).amendments())
                .containsExactly(
                        new Amendment("C-1.2.1", Op.AMEND, lines.get(0), weighing(lines.get(0), "5.00")),
                        new Amendment("C-1.1.1", Op.AMEND, lines.get(1), weighing(lines.get(1), "10.00")));
    }

    @Test
    void an_amendment_has_one_ground() {
        String message = "The amendment of PA-2557-TH-83 names neither or both of request and corrects; name one.";
        signed().when(new AmendAgreement(PHUKET, YEAR, null, null, List.of(), null, COMMITTEE, null))
                .thenRejected("agreement.amend.ground", message);
        fresh().when(new AmendAgreement(PHUKET, YEAR, REQUEST, 12L, List.of(), null, COMMITTEE, null))
                .thenRejected("agreement.amend.ground", message);
    }

    @Test
    void a_correction_names_the_entry_it_corrects_and_its_authority() {
        LineChange change = judge("P-2.2.3", steps(4));
        AgreementLine safety = provinceLines().get(1);

        signed().position(12, PHUKETS)
                .when(correct(12, day("2014-04-10"), change))
                .thenEvents(new AgreementAmended(
                        PHUKET,
                        YEAR,
                        null,
                        12L,
                        List.of(new Amendment("P-2.2.3", Op.AMEND, safety, judgedBy(safety, steps(4)))),
                        day("2014-04-10"),
                        COMMITTEE));
    }

    @Test
    void a_correction_without_a_date_holds_from_the_first_of_october() {
        signed().position(12, PHUKETS).when(correct(12, null, judge("P-2.2.3", steps(4))));

        assertThat(agreement.event(AgreementAmended.class).effectiveFrom()).isEqualTo(START);
    }

    @Test
    void the_same_correction_again_changes_nothing_but_another_does() {
        AgreementLine safety = provinceLines().get(1);
        AgreementAmended done = new AgreementAmended(
                PHUKET,
                YEAR,
                null,
                12L,
                List.of(new Amendment("P-2.2.3", Op.AMEND, safety, judgedBy(safety, steps(4)))),
                START,
                COMMITTEE);

        signed().given(done)
                .position(12, PHUKETS)
                .when(correct(12, null, judge("P-2.2.3", steps(4))))
                .thenNothing();
        GivenWhenThen<PerformanceAgreement> other = fresh();
        other.given(done).position(12, PHUKETS).when(correct(12, null, judge("P-2.2.3", steps(3))));
        assertThat(other.events()).hasSize(1);
        GivenWhenThen<PerformanceAgreement> elsewhere = fresh();
        elsewhere.given(done).position(13, PHUKETS).when(correct(13, null, judge("P-2.2.3", steps(4))));
        assertThat(elsewhere.events()).hasSize(1);
    }

    @Test
    void a_correction_that_added_and_removed_lines_changes_nothing_when_sent_again() {
        LineChange[] changes = {change("P-2.2.2", Op.REMOVE), add("P-2.2.1", "2.2.1", "10.00", steps(5))};
        AgreementAmended done =
                signed().position(12, PHUKETS).when(correct(12, null, changes)).event(AgreementAmended.class);

        GivenWhenThen<PerformanceAgreement> again = fresh();
        again.given(done).position(12, PHUKETS).when(correct(12, null, changes)).thenNothing();
    }

    @Test
    void a_correction_of_another_agreements_entry_is_rejected() {
        String message = "Position 12 is no entry of PA-2557-TH-83; name the position of the entry to correct, found in"
                + " its history.";
        signed().position(12, "PA-2557-TH-81")
                .when(correct(12, null, judge("P-2.2.3", steps(4))))
                .thenRejected("agreement.amend.corrects", message);
        fresh().when(correct(12, null, judge("P-2.2.3", steps(4)))).thenRejected("agreement.amend.corrects", message);
    }

    @Test
    void a_correction_cites_its_authority() {
        signed().position(12, PHUKETS)
                .when(new AmendAgreement(
                        PHUKET, YEAR, null, 12L, List.of(judge("P-2.2.3", steps(4))), null, null, null))
                .thenRejected(
                        "agreement.amend.authority",
                        "The correction of PA-2557-TH-83 cites no authority; name the body, its meeting or letter, and"
                                + " the date.");
    }

    @Test
    void a_correction_says_what_it_changes() {
        signed().position(12, PHUKETS)
                .when(correct(12, null))
                .thenRejected(
                        "agreement.amend.nothing",
                        "The correction of PA-2557-TH-83 changes nothing; name the changes it makes.");
    }

    @Test
    void a_province_does_not_correct_its_clusters_lines_but_follows_its_cluster() {
        LineChange change = judge("C-1.2.1", steps(5));
        signed().position(12, PHUKETS)
                .when(correct(12, null, change))
                .thenRejected(
                        "agreement.line.level",
                        "Lines C-1.2.1 are of a level that TH-83 does not list; its own lines are PROVINCE, STANDARD, and"
                                + " its cluster's join by themselves.");

        GivenWhenThen<PerformanceAgreement> follows = fresh();
        follows.position(12, ANDAMANS).when(correct(12, null, change));
        assertThat(follows.event(AgreementAmended.class).amendments().get(0).after())
                .isEqualTo(judgedBy(clusterLines().get(0), steps(5)));
    }

    @Test
    void a_clusters_correction_reaches_no_line_of_the_provinces_own() {
        signed().position(12, ANDAMANS)
                .when(correct(12, null, judge("P-2.2.3", steps(4))))
                .thenRejected(
                        "agreement.line.level",
                        "Lines P-2.2.3 are of a level that K52-07 does not list; its own lines are CLUSTER, and its"
                                + " cluster's join by themselves.");
    }

    @Test
    void a_clusters_approved_request_is_carried_out_on_its_members_too() {
        agreement
                .log(framework(), published())
                .log(decided(ANDAMAN, Decision.APPROVED, null, weigh("C-1.2.1", "5.00"), weigh("C-1.1.1", "10.00")))
                .given(provinceProposed(), provinceAgreed(), provinceSigned())
                .when(carryOut(REQUEST));

        assertThat(agreement.event(AgreementAmended.class).amendments())
                .extracting(amendment -> amendment.after().weight().toPlainString())
                .containsExactly("5.00", "10.00");
    }

    @Test
    void changes_fit_the_lines_that_stand() {
        rejectedLines("P-9", weigh("P-9", "5.00"));
        rejectedLines("P-9", change("P-9", Op.REMOVE));
        rejectedLines("P-9", change("P-9", Op.TO_MONITOR));
        rejectedLines("P-9", replace("P-9", "2.2.1", steps(5)));
        rejectedLines("S-3", add("S-3", "3", "5.00", steps(5)));
        rejectedLines("P-2.2.3", change("P-2.2.3", Op.REPLACE));
        rejectedLines("P-2.2.3", judge("P-2.2.3", steps(4)), judge("P-2.2.3", steps(3)));
        LineChange whole = add("P-9", "9", "5.00", steps(5));
        rejectedLines(
                "P-9", new LineChange("P-9", Op.ADD, null, whole.criteria(), whole.name(), "9", null, "EFFECTIVENESS"));
        rejectedLines(
                "P-9", new LineChange("P-9", Op.ADD, whole.weight(), null, whole.name(), "9", null, "EFFECTIVENESS"));
        rejectedLines(
                "P-9",
                new LineChange("P-9", Op.ADD, whole.weight(), whole.criteria(), null, "9", null, "EFFECTIVENESS"));
        rejectedLines(
                "P-9",
                new LineChange(
                        "P-9", Op.ADD, whole.weight(), whole.criteria(), whole.name(), null, null, "EFFECTIVENESS"));
        rejectedLines(
                "P-9", new LineChange("P-9", Op.ADD, whole.weight(), whole.criteria(), whole.name(), "9", null, null));
    }

    @Test
    void amended_lines_are_held_to_the_rules_of_any_line() {
        corrected(new LineChange("P-9", Op.ADD, decimal("0.01"), steps(5), text("9"), "9", null, "NOWHERE"))
                .thenRejected(
                        "agreement.line.perspective",
                        "Lines P-9 name a perspective that the framework lacks; use one of EFFECTIVENESS, QUALITY,"
                                + " EFFICIENCY, DEVELOPMENT.");
        corrected(judge("P-2.2.3", steps(6)))
                .thenRejected(
                        "agreement.line.criteria",
                        "The criteria of P-2.2.3 are not well formed; number steps from 1 without a gap (to 5 at most on"
                                + " LEVEL_1_TO_5), give five thresholds (three on ZERO_TO_100) in the order of their"
                                + " direction, and let parts weigh more than 0 each and 100 together, without parts of"
                                + " their own.");
        corrected(judge("P-2.2.3", monitor()))
                .thenRejected(
                        "agreement.line.weight",
                        "The weights of P-2.2.3 are off; a MONITOR weighs 0, any other line more than 0 and at most 100"
                                + " with two decimals.");
        corrected(weigh("P-2.2.3", "14.99"))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of TH-83 weigh 99.99 in all where they must weigh 100; correct the weights.");
        corrected(change("M-1", Op.REMOVE))
                .thenRejected(
                        "agreement.monitor.missing",
                        "Compulsory monitors M1 are missing; add them as MONITOR lines with weight 0.");
    }

    @Test
    void a_partial_agreement_stays_at_or_below_a_hundred_and_needs_no_monitors() {
        List<AgreementLine> lines = List.of(
                line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "60.00", steps(5)),
                line("M-1", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", monitor()));
        AgreementProposed partial =
                new AgreementProposed(PHUKET, YEAR, Coverage.PARTIAL, 1, "K52", null, null, lines, PROPOSED, List.of());
        agreement
                .log(framework(), published())
                .given(partial, provinceSigned())
                .position(12, PHUKETS)
                .when(correct(12, null, weigh("P-1", "100.00"), change("M-1", Op.REMOVE)));
        assertThat(agreement.event(AgreementAmended.class).amendments().get(1).after())
                .isNull();

        GivenWhenThen<PerformanceAgreement> over = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        over.log(framework(), published())
                .given(partial, provinceSigned())
                .position(12, PHUKETS)
                .when(correct(12, null, weigh("P-1", "90.00"), add("P-2", "2", "10.01", steps(5))))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of TH-83 weigh 100.01 in all where they must weigh 100; correct the weights.");
    }

    @Test
    void an_added_line_is_the_units_own_and_a_removed_one_goes() {
        approved(change("P-2.2.2", Op.REMOVE), add("P-2.2.1", "2.2.1", "10.00", steps(5)))
                .when(carryOut(REQUEST));

        List<Amendment> amendments = agreement.event(AgreementAmended.class).amendments();
        assertThat(amendments.get(0))
                .isEqualTo(new Amendment("P-2.2.2", Op.REMOVE, provinceLines().get(2), null));
        assertThat(amendments.get(1).before()).isNull();
        assertThat(amendments.get(1).after())
                .isEqualTo(new AgreementLine(
                        "P-2.2.1",
                        "2.2.1",
                        text("2.2.1"),
                        LineLevel.PROVINCE,
                        "EFFECTIVENESS",
                        decimal("10.00"),
                        steps(5),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void a_line_that_a_cluster_or_an_agency_adds_is_of_its_level() {
        agreement
                .log(framework(), published())
                .given(clusterProposed(), clusterAgreed())
                .position(12, ANDAMANS)
                .when(new AmendAgreement(
                        ANDAMAN,
                        YEAR,
                        null,
                        12L,
                        List.of(weigh("C-1.2.1", "2.50"), add("C-1.4.1", "1.4.1", "5.00", steps(5))),
                        null,
                        COMMITTEE,
                        null));
        assertThat(agreement
                        .event(AgreementAmended.class)
                        .amendments()
                        .get(1)
                        .after()
                        .level())
                .isEqualTo(LineLevel.CLUSTER);

        GivenWhenThen<PerformanceAgreement> agency = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        AgreementLine own = line("A-1", LineLevel.AGENCY, "EFFECTIVENESS", "100.00", steps(5));
        agency.log(framework(), published())
                .given(
                        new AgreementProposed(
                                "AG-MOI-IGB",
                                YEAR,
                                Coverage.WHOLE,
                                1,
                                null,
                                null,
                                null,
                                List.of(own),
                                PROPOSED,
                                List.of()),
                        new org.changwat.events.agreement.AgreementSigned("AG-MOI-IGB", YEAR, PROPOSED, List.of()))
                .position(12, "PA-2557-AG-MOI-IGB")
                .when(new AmendAgreement(
                        "AG-MOI-IGB",
                        YEAR,
                        null,
                        12L,
                        List.of(weigh("A-1", "95.00"), add("A-2", "2", "5.00", steps(5))),
                        null,
                        COMMITTEE,
                        null));
        assertThat(agency.event(AgreementAmended.class)
                        .amendments()
                        .get(1)
                        .after()
                        .level())
                .isEqualTo(LineLevel.AGENCY);
    }

    @Test
    void a_standard_line_may_be_added_by_saying_so() {
        LineChange standard = new LineChange(
                "S-7", Op.ADD, decimal("5.00"), steps(5), text("7"), "7", LineLevel.STANDARD, "EFFICIENCY");

        approved(change("S-3", Op.REMOVE), standard).when(carryOut(REQUEST));

        assertThat(agreement
                        .event(AgreementAmended.class)
                        .amendments()
                        .get(1)
                        .after()
                        .level())
                .isEqualTo(LineLevel.STANDARD);
    }

    @Test
    void a_line_made_a_monitor_weighs_nothing_and_keeps_its_unit_of_measure() {
        Criteria.Ratio ratio =
                new Criteria.Ratio(text("a"), text("b"), Direction.ASCENDING, decimals("1", "2", "3", "4", "5"));
        List<AgreementLine> lines = edit(allLines(), "S-2", line -> judgedBy(line, ratio));
        AgreementProposed proposed =
                new AgreementProposed(PHUKET, YEAR, Coverage.WHOLE, 1, "K52", ANDAMAN, 1L, lines, PROPOSED, List.of());

        agreement
                .log(framework(), published())
                .given(proposed, provinceAgreed(), provinceSigned())
                .position(12, PHUKETS)
                .when(correct(
                        12,
                        null,
                        change("P-1.2.1", Op.TO_MONITOR),
                        change("S-2", Op.TO_MONITOR),
                        change("S-5", Op.TO_MONITOR),
                        new LineChange("S-6", Op.TO_MONITOR, null, monitor(), null, null, null, null),
                        weigh("P-2.2.3", "65.00")));

        List<Amendment> amendments = agreement.event(AgreementAmended.class).amendments();
        assertThat(amendments.subList(0, 4))
                .allSatisfy(amendment -> assertThat(amendment.after().weight()).isEqualTo("0.00"));
        assertThat(amendments.subList(0, 4))
                .extracting(amendment -> ((Criteria.Monitor) amendment.after().criteria())
                        .measureUnit()
                        .en())
                .containsExactly("million baht", "per cent", "level", "baht");
        assertThat(((Criteria.Monitor) amendments.get(2).after().criteria())
                        .measureUnit()
                        .th())
                .isEqualTo("ระดับ");
        assertThat(((Criteria.Monitor) amendments.get(1).after().criteria())
                        .measureUnit()
                        .th())
                .isEqualTo("ร้อยละ");
    }

    @Test
    void a_replaced_line_keeps_its_place_and_sheds_what_its_indicator_rested_on() {
        List<AgreementLine> lines =
                edit(allLines(), "P-1.2.1", line -> agricultural(line, List.of("rubber"), "EXPORT"));
        AgreementProposed proposed =
                new AgreementProposed(PHUKET, YEAR, Coverage.WHOLE, 1, "K52", ANDAMAN, 1L, lines, PROPOSED, List.of());

        agreement
                .log(framework(), published())
                .given(proposed, provinceAgreed(), provinceSigned())
                .position(12, PHUKETS)
                .when(correct(12, null, replace("P-1.2.1", "2.2.1", steps(5))));

        AgreementLine after =
                agreement.event(AgreementAmended.class).amendments().get(0).after();
        assertThat(after)
                .isEqualTo(new AgreementLine(
                        "P-1.2.1",
                        "2.2.1",
                        text("2.2.1"),
                        LineLevel.PROVINCE,
                        "EFFECTIVENESS",
                        decimal("20.00"),
                        steps(5),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void transparency_keeps_its_service_when_amended_and_sheds_it_when_replaced() {
        assertThat(corrected(judge("S-6", steps(4)))
                        .event(AgreementAmended.class)
                        .amendments()
                        .get(0)
                        .after()
                        .assessedService())
                .isEqualTo("SV1");
        assertThat(corrected(replace("S-6", "7", steps(4)))
                        .event(AgreementAmended.class)
                        .amendments()
                        .get(0)
                        .after()
                        .assessedService())
                .isNull();
    }

    @Test
    void an_amended_line_keeps_what_is_not_named() {
        AgreementLine before = provinceLines().get(0);
        AgreementLine after = fresh().position(12, PHUKETS)
                .when(correct(
                        12,
                        null,
                        new LineChange("P-1.2.1", Op.AMEND, null, null, text("Tourism income"), null, null, null)))
                .event(AgreementAmended.class)
                .amendments()
                .get(0)
                .after();

        assertThat(after.name().en()).isEqualTo("Tourism income");
        assertThat(after.indicator()).isEqualTo(before.indicator());
        assertThat(after.weight()).isEqualTo(before.weight());
        assertThat(after.criteria()).isEqualTo(revenue());
        assertThat(after.repeatReason()).isEqualTo("HIGH_MAIN_INCOME");
        assertThat(after.planReference()).isEqualTo(before.planReference());
    }

    private GivenWhenThen<PerformanceAgreement> signed() {
        return agreement
                .log(framework(), published(), clusterProposed(), clusterAgreed())
                .given(provinceProposed(), provinceAgreed(), provinceSigned());
    }

    private static GivenWhenThen<PerformanceAgreement> fresh() {
        return new GivenWhenThen<>(PerformanceAgreement.class, NOW)
                .log(framework(), published(), clusterProposed(), clusterAgreed())
                .given(provinceProposed(), provinceAgreed(), provinceSigned());
    }

    private GivenWhenThen<PerformanceAgreement> approved(LineChange... changes) {
        return signed().log(requested(PHUKET, changes), decided(PHUKET, Decision.APPROVED, null, changes));
    }

    private static GivenWhenThen<PerformanceAgreement> corrected(LineChange... changes) {
        return fresh().position(12, PHUKETS).when(correct(12, null, changes));
    }

    private static void rejectedLines(String lines, LineChange... changes) {
        corrected(changes)
                .thenRejected(
                        "agreement.amend.lines",
                        "The changes to " + lines
                                + " do not fit PA-2557-TH-83; change lines that stand, each once, give a"
                                + " replaced one its new indicator, and give added ones indicator, name, weight, criteria"
                                + " and perspective.");
    }

    private static IndicatorChangeRequested requested(String unit, LineChange... changes) {
        return new IndicatorChangeRequested(
                REQUEST,
                unit,
                YEAR,
                1,
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

    private static IndicatorChangeDecided decided(
            String unit, Decision decision, LocalDate from, LineChange... changes) {
        return new IndicatorChangeDecided(
                REQUEST, unit, YEAR, decision, List.of(changes), from, day("2014-05-20"), COMMITTEE, 7, null);
    }

    private static AmendAgreement carryOut(String request) {
        return new AmendAgreement(PHUKET, YEAR, request, null, null, null, null, null);
    }

    private static AmendAgreement correct(long position, LocalDate from, LineChange... changes) {
        return new AmendAgreement(PHUKET, YEAR, null, position, List.of(changes), from, COMMITTEE, null);
    }
}
