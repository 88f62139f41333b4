package org.changwat.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.AGREED;
import static org.changwat.command.Year2557.ANDAMAN;
import static org.changwat.command.Year2557.PHUKET;
import static org.changwat.command.Year2557.PROPOSED;
import static org.changwat.command.Year2557.SIGNED;
import static org.changwat.command.Year2557.YEAR;
import static org.changwat.command.Year2557.agricultural;
import static org.changwat.command.Year2557.allLines;
import static org.changwat.command.Year2557.and;
import static org.changwat.command.Year2557.assessing;
import static org.changwat.command.Year2557.at;
import static org.changwat.command.Year2557.clusterAgreed;
import static org.changwat.command.Year2557.clusterLines;
import static org.changwat.command.Year2557.clusterProposed;
import static org.changwat.command.Year2557.day;
import static org.changwat.command.Year2557.decimal;
import static org.changwat.command.Year2557.decimals;
import static org.changwat.command.Year2557.edit;
import static org.changwat.command.Year2557.framework;
import static org.changwat.command.Year2557.judgedBy;
import static org.changwat.command.Year2557.line;
import static org.changwat.command.Year2557.monitor;
import static org.changwat.command.Year2557.named;
import static org.changwat.command.Year2557.parameters;
import static org.changwat.command.Year2557.planned;
import static org.changwat.command.Year2557.provinceAgreed;
import static org.changwat.command.Year2557.provinceLines;
import static org.changwat.command.Year2557.provinceProposed;
import static org.changwat.command.Year2557.provinceSigned;
import static org.changwat.command.Year2557.published;
import static org.changwat.command.Year2557.repeated;
import static org.changwat.command.Year2557.revenue;
import static org.changwat.command.Year2557.steps;
import static org.changwat.command.Year2557.text;
import static org.changwat.command.Year2557.thresholds;
import static org.changwat.command.Year2557.under;
import static org.changwat.command.Year2557.weighing;
import static org.changwat.command.Year2557.without;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.command.GivenWhenThen;
import org.changwat.command.Year2557;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineLevel;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    /** 10 March in UTC, but 11 March in Bangkok. */
    private static final Instant NOW = Instant.parse("2014-03-10T18:00:00Z");

    private final GivenWhenThen<PerformanceAgreement> agreement = new GivenWhenThen<>(PerformanceAgreement.class, NOW);

    @Test
    void a_clusters_lines_are_proposed_first_and_total_its_share() {
        agreement
                .log(framework(), published())
                .when(propose(ANDAMAN, clusterLines()))
                .thenEvents(clusterProposed());
    }

    @Test
    void a_provinces_lines_are_joined_by_its_clusters_pinned_to_what_was_read() {
        yearWithCluster().when(propose(PHUKET, provinceLines())).thenEvents(provinceProposed());
    }

    @Test
    void the_clusters_lines_join_as_they_are_amended_by_then() {
        AgreementLine lighter = weighing(clusterLines().get(0), "5.00");
        AgreementLine heavier = weighing(clusterLines().get(1), "10.00");
        yearWithCluster()
                .log(new AgreementAmended(
                        ANDAMAN,
                        YEAR,
                        "CR-2557-K52-07-1",
                        null,
                        List.of(
                                new AgreementAmended.Amendment(
                                        "C-1.2.1", null, clusterLines().get(0), lighter),
                                new AgreementAmended.Amendment(
                                        "C-1.1.1", null, clusterLines().get(1), heavier)),
                        day("2013-10-01"),
                        Year2557.COMMITTEE))
                .when(propose(PHUKET, provinceLines()));

        AgreementProposed proposed = agreement.event(AgreementProposed.class);
        assertThat(proposed.lines()).endsWith(lighter, heavier);
        assertThat(proposed.clusterSequence()).isEqualTo(2);
    }

    @Test
    void a_province_waits_for_its_cluster() {
        agreement
                .log(framework(), published(), clusterProposed())
                .when(propose(PHUKET, provinceLines()))
                .thenRejected(
                        "agreement.cluster.first",
                        "The agreement of TH-83 includes the lines of its cluster K52-07, which has not agreed to them;"
                                + " have the cluster agree first.");
    }

    @Test
    void bangkok_is_not_evaluated() {
        agreement
                .log(framework(), published())
                .when(propose("TH-10", provinceLines()))
                .thenRejected(
                        "agreement.unit",
                        "TH-10 is no unit with an agreement; name a province (TH-83), a cluster (K52-07) or an agency by"
                                + " its code. Bangkok (TH-10) is not evaluated.");
    }

    @Test
    void a_code_of_nothing_is_rejected() {
        agreement
                .log(framework(), published())
                .when(propose("TH-00", provinceLines()))
                .thenRejected(
                        "agreement.unit",
                        "TH-00 is no unit with an agreement; name a province (TH-83), a cluster (K52-07) or an agency by"
                                + " its code. Bangkok (TH-10) is not evaluated.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2553, -2_000_000_000})
    void bueng_kan_agrees_to_nothing_before_the_year_it_was_founded_in(int fiscalYear) {
        agreement
                .when(new ProposeAgreement("TH-38", fiscalYear, Coverage.PARTIAL, provinceLines(), null, null, null))
                .thenRejected(
                        "agreement.unit.not-yet",
                        "TH-38 exists from 2011-03-23 only, after fiscal year " + fiscalYear
                                + "; choose a later year.");
    }

    @Test
    void bueng_kan_agrees_in_2554_and_joined_its_cluster_in_that_year() {
        agreement.log(year(2554, noShares()), new FrameworkPublished(2554, PROPOSED, null));
        agreement.when(new ProposeAgreement("TH-38", 2554, Coverage.PARTIAL, provinceLines(), null, null, null));
        assertThat(agreement.event(AgreementProposed.class).scheme()).isEqualTo("K52");
    }

    @ParameterizedTest
    @CsvSource({"2011-03-27, ", "2011-03-28, K52-10", "2011-09-30, K52-10", "2014-03-11, K52-10"})
    void a_province_is_of_the_cluster_that_it_had_joined_when_the_agreement_was_made(LocalDate on, String cluster) {
        agreement.log(year(2554, parameters()), new FrameworkPublished(2554, PROPOSED, null));

        agreement.when(new ProposeAgreement("TH-38", 2554, Coverage.WHOLE, provinceLines(), on, null, null));

        if (cluster == null) {
            agreement.thenRejected(
                    "agreement.weight.total",
                    "The lines of TH-38 weigh 85.00 in all where they must weigh 100; correct the weights.");
        } else {
            agreement.thenRejected(
                    "agreement.cluster.first",
                    "The agreement of TH-38 includes the lines of its cluster " + cluster
                            + ", which has not agreed to them; have the cluster agree first.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-10-31, K52-07", "2017-11-01, K60-06"})
    void an_agreement_is_made_under_the_scheme_of_its_day(LocalDate on, String cluster) {
        agreement
                .log(year(2561, parameters()), new FrameworkPublished(2561, PROPOSED, null))
                .when(new ProposeAgreement(PHUKET, 2561, Coverage.WHOLE, provinceLines(), on, null, null))
                .thenRejected(
                        "agreement.cluster.first",
                        "The agreement of TH-83 includes the lines of its cluster " + cluster
                                + ", which has not agreed to them; have the cluster agree first.");
    }

    @Test
    void a_cluster_of_a_later_scheme_agrees_to_nothing_in_2557() {
        agreement
                .log(framework(), published())
                .when(new ProposeAgreement(
                        "K60-06", YEAR, Coverage.WHOLE, clusterLines(), day("2020-01-01"), null, null))
                .thenRejected(
                        "agreement.unit.scheme",
                        "K60-06 is no cluster of scheme K52, which held on 2014-09-30; name a cluster of that scheme.");
    }

    @Test
    void before_the_first_scheme_no_cluster_agrees() {
        agreement
                .log(year(2552, parameters()), new FrameworkPublished(2552, PROPOSED, null))
                .when(new ProposeAgreement(
                        ANDAMAN, 2552, Coverage.WHOLE, clusterLines(), day("2000-01-01"), null, null))
                .thenRejected(
                        "agreement.unit.scheme",
                        "K52-07 is no cluster of scheme -, which held on 2008-10-01; name a cluster of that scheme.");
    }

    @Test
    void an_agency_agrees_under_no_scheme_and_lists_agency_lines() {
        AgreementLine line = line("A-1", LineLevel.AGENCY, "EFFECTIVENESS", "100.00", steps(5));

        agreement.log(framework(), published()).when(propose("AG-MOI-IGB", List.of(line)));

        AgreementProposed proposed = agreement.event(AgreementProposed.class);
        assertThat(proposed.scheme()).isNull();
        assertThat(proposed.cluster()).isNull();
        assertThat(proposed.lines()).containsExactly(line);
    }

    @Test
    void a_year_without_a_framework_is_unknown() {
        agreement.when(propose(PHUKET, provinceLines())).thenUnknown("FW-2557");
    }

    @Test
    void an_unpublished_framework_is_no_ground_to_agree_on() {
        agreement
                .log(framework())
                .when(propose(ANDAMAN, clusterLines()))
                .thenRejected(
                        "agreement.framework.unpublished", "The framework of 2557 is not published; publish it first.");
    }

    @Test
    void the_same_proposal_again_changes_nothing() {
        yearWithCluster()
                .given(provinceProposed())
                .when(new ProposeAgreement(PHUKET, YEAR, Coverage.WHOLE, provinceLines(), PROPOSED, null, null))
                .thenNothing();
    }

    @Test
    void the_same_proposal_without_a_date_changes_nothing_on_a_later_day_either() {
        GivenWhenThen<PerformanceAgreement> later =
                new GivenWhenThen<>(PerformanceAgreement.class, NOW.plusSeconds(400_000));

        later.log(framework(), published(), clusterProposed(), clusterAgreed())
                .given(provinceProposed())
                .when(propose(PHUKET, provinceLines()))
                .thenNothing();
    }

    @Test
    void another_proposal_is_made_until_something_is_agreed() {
        List<AgreementLine> lines = edit(provinceLines(), "P-2.2.2", line -> judgedBy(line, steps(4)));

        yearWithCluster().given(provinceProposed()).when(propose(PHUKET, lines));

        assertThat(agreement.event(AgreementProposed.class).lines())
                .contains(lines.get(2))
                .hasSize(13);
    }

    @Test
    void what_is_agreed_is_not_proposed_again() {
        yearWithCluster()
                .given(provinceProposed(), provinceAgreed())
                .when(propose(PHUKET, provinceLines()))
                .thenRejected(
                        "agreement.agreed",
                        "PA-2557-TH-83 is agreed already; ask for a change of its indicators instead.");
    }

    @Test
    void what_is_signed_without_being_agreed_is_not_proposed_again() {
        AgreementProposed partial = new AgreementProposed(
                PHUKET, YEAR, Coverage.PARTIAL, 1, "K52", null, null, provinceLines(), PROPOSED, List.of());

        yearWithCluster()
                .given(partial, provinceSigned())
                .when(propose(PHUKET, provinceLines()))
                .thenRejected(
                        "agreement.agreed",
                        "PA-2557-TH-83 is agreed already; ask for a change of its indicators instead.");
    }

    @Test
    void weights_of_ninety_nine_point_nine_nine_are_rejected() {
        yearWithCluster()
                .when(propose(PHUKET, edit(provinceLines(), "S-3", line -> weighing(line, "4.99"))))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of TH-83 weigh 99.99 in all where they must weigh 100; correct the weights.");
    }

    @ParameterizedTest
    @CsvSource({"7.49, 14.99", "7.51, 15.01"})
    void a_clusters_lines_weigh_its_share(String weight, String total) {
        agreement
                .log(framework(), published())
                .when(propose(ANDAMAN, edit(clusterLines(), "C-1.2.1", line -> weighing(line, weight))))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of K52-07 weigh " + total
                                + " in all where they must weigh 15.00; correct the weights.");
    }

    @Test
    void a_partial_agreement_claims_less_than_the_whole_and_no_cluster_joins_it() {
        List<AgreementLine> lines = List.of(line("P-3.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", "6.00", steps(5)));

        agreement
                .log(framework(), published())
                .when(new ProposeAgreement(PHUKET, YEAR, Coverage.PARTIAL, lines, null, null, null))
                .thenEvents(new AgreementProposed(
                        PHUKET, YEAR, Coverage.PARTIAL, 1, "K52", null, null, lines, PROPOSED, List.of()));
    }

    @Test
    void a_partial_agreement_claims_a_hundred_at_most() {
        List<AgreementLine> lines = List.of(
                line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "60.00", steps(5)),
                line("P-2", LineLevel.PROVINCE, "EFFECTIVENESS", "40.01", steps(5)));

        agreement
                .log(framework(), published())
                .when(new ProposeAgreement(PHUKET, YEAR, Coverage.PARTIAL, lines, null, null, null))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of TH-83 weigh 100.01 in all where they must weigh 100; correct the weights.");
    }

    @Test
    void an_imported_agreement_of_exactly_a_hundred_is_no_more_than_that() {
        List<AgreementLine> lines = List.of(
                line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "60.00", steps(5)),
                line("P-2", LineLevel.PROVINCE, "EFFECTIVENESS", "40.00", steps(5)));

        agreement
                .log(framework(), published())
                .when(new ProposeAgreement(PHUKET, YEAR, Coverage.PARTIAL, lines, null, null, null));

        assertThat(agreement.event(AgreementProposed.class).coverage()).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void a_line_stands_once_the_clusters_included() {
        yearWithCluster()
                .when(propose(
                        PHUKET,
                        and(provinceLines(), line("C-1.2.1", LineLevel.PROVINCE, "EFFECTIVENESS", "1.00", steps(5)))))
                .thenRejected("agreement.line.twice", "Lines C-1.2.1 stand twice; give each line an id of its own.");
    }

    static Stream<LineLevel> levelsOfOthers() {
        return Stream.of(LineLevel.CLUSTER, LineLevel.AGENCY);
    }

    @ParameterizedTest
    @MethodSource("levelsOfOthers")
    void a_province_lists_neither_its_clusters_lines_nor_an_agencys(LineLevel level) {
        yearWithCluster()
                .when(propose(PHUKET, edit(provinceLines(), "P-2.2.2", line -> at(line, level))))
                .thenRejected(
                        "agreement.line.level",
                        "Lines P-2.2.2 are of a level that TH-83 does not list; its own lines are PROVINCE, STANDARD, and"
                                + " its cluster's join by themselves.");
    }

    @Test
    void a_cluster_lists_cluster_lines_only() {
        agreement
                .log(framework(), published())
                .when(propose(ANDAMAN, edit(clusterLines(), "C-1.2.1", line -> at(line, LineLevel.PROVINCE))))
                .thenRejected(
                        "agreement.line.level",
                        "Lines C-1.2.1 are of a level that K52-07 does not list; its own lines are CLUSTER, and its"
                                + " cluster's join by themselves.");
    }

    @Test
    void an_agency_lists_agency_lines_only() {
        agreement
                .log(framework(), published())
                .when(propose("AG-MOI-IGB", provinceLines().subList(0, 1)))
                .thenRejected(
                        "agreement.line.level",
                        "Lines P-1.2.1 are of a level that AG-MOI-IGB does not list; its own lines are AGENCY, and its"
                                + " cluster's join by themselves.");
    }

    @Test
    void a_line_stands_under_a_perspective_of_the_framework() {
        yearWithCluster()
                .when(propose(PHUKET, edit(provinceLines(), "S-2", line -> under(line, "QUANTITY"))))
                .thenRejected(
                        "agreement.line.perspective",
                        "Lines S-2 name a perspective that the framework lacks; use one of EFFECTIVENESS, QUALITY,"
                                + " EFFICIENCY, DEVELOPMENT.");
    }

    static Stream<Criteria> illFormed() {
        Criteria.Step first = new Criteria.Step(1, text("first"));
        Criteria.Step third = new Criteria.Step(3, text("third"));
        return Stream.of(
                new Criteria.Milestone(List.of()),
                new Criteria.Milestone(List.of(first, third)),
                new Criteria.Milestone(List.of(third, first)),
                steps(6),
                thresholds(Direction.ASCENDING, "10", "12", "14", "16"),
                thresholds(Direction.ASCENDING, "10", "12", "14", "16", "18", "20"),
                thresholds(Direction.ASCENDING, "10", "12", "12", "16", "18"),
                thresholds(Direction.ASCENDING, "18", "16", "14", "12", "10"),
                thresholds(Direction.DESCENDING, "10", "12", "14", "16", "18"),
                new Criteria.Ratio(text("a"), text("b"), Direction.DESCENDING, decimals("1", "2", "3", "4", "5")),
                new Criteria.Composite(List.of()),
                new Criteria.Composite(List.of(part("SV1", "50", revenue()), part("SV2", "49.99", revenue()))),
                new Criteria.Composite(List.of(part("SV1", "50", revenue()), part("SV1", "50", revenue()))),
                new Criteria.Composite(List.of(part("SV1", "110", revenue()), part("SV2", "-10", revenue()))),
                new Criteria.Composite(List.of(part("SV1", "100", revenue()), part("SV2", "0", revenue()))),
                new Criteria.Composite(List.of(part("SV1", "100", steps(0)))),
                new Criteria.Composite(List.of(part("SV1", "100", monitor()))),
                new Criteria.Composite(
                        List.of(part("SV1", "100", new Criteria.Composite(List.of(part("a", "100", revenue())))))));
    }

    @ParameterizedTest
    @MethodSource("illFormed")
    void criteria_that_no_score_could_follow_from_are_rejected(Criteria criteria) {
        yearWithCluster()
                .when(propose(PHUKET, edit(provinceLines(), "S-2", line -> judgedBy(line, criteria))))
                .thenRejected(
                        "agreement.line.criteria",
                        "The criteria of S-2 are not well formed; number steps from 1 without a gap (to 5 at most on"
                                + " LEVEL_1_TO_5), give five thresholds (three on ZERO_TO_100) in the order of their"
                                + " direction, and let parts weigh more than 0 each and 100 together, without parts of"
                                + " their own.");
    }

    static Stream<Criteria> wellFormed() {
        return Stream.of(
                steps(1),
                steps(5),
                thresholds(Direction.DESCENDING, "18", "16", "14", "12", "10"),
                new Criteria.Ratio(text("a"), text("b"), Direction.ASCENDING, decimals("1", "2", "3", "4", "5")),
                new Criteria.Composite(List.of(part("SV1", "99.5", steps(5)), part("SV2", "0.5", revenue()))));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void criteria_of_every_scored_kind_are_accepted(Criteria criteria) {
        yearWithCluster().when(propose(PHUKET, edit(provinceLines(), "S-2", line -> judgedBy(line, criteria))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void the_hundred_scale_has_three_thresholds_and_as_many_steps_as_it_likes() {
        FrameworkDefined hundred = Year2557.framework(2562, Scale.ZERO_TO_100, noShares());
        agreement.log(hundred, new FrameworkPublished(2562, PROPOSED, null));
        List<AgreementLine> lines = List.of(
                line(
                        "P-1",
                        LineLevel.PROVINCE,
                        "EFFECTIVENESS",
                        "60.00",
                        thresholds(Direction.ASCENDING, "1", "2", "3")),
                line("P-2", LineLevel.PROVINCE, "EFFECTIVENESS", "40.00", steps(6)));

        agreement.when(new ProposeAgreement(PHUKET, 2562, Coverage.PARTIAL, lines, null, null, null));
        assertThat(agreement.events()).hasSize(1);

        GivenWhenThen<PerformanceAgreement> five = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        five.log(hundred, new FrameworkPublished(2562, PROPOSED, null))
                .when(new ProposeAgreement(
                        PHUKET,
                        2562,
                        Coverage.PARTIAL,
                        List.of(line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "60.00", revenue())),
                        null,
                        null,
                        null))
                .thenRejected(
                        "agreement.line.criteria",
                        "The criteria of P-1 are not well formed; number steps from 1 without a gap (to 5 at most on"
                                + " LEVEL_1_TO_5), give five thresholds (three on ZERO_TO_100) in the order of their"
                                + " direction, and let parts weigh more than 0 each and 100 together, without parts of"
                                + " their own.");
    }

    @ParameterizedTest
    @CsvSource({"M-1, 1.00", "S-2, 0.00", "S-2, -1.00", "S-2, 100.01", "S-2, 10.001"})
    void a_monitor_weighs_nothing_and_any_other_line_something(String id, String weight) {
        yearWithCluster()
                .when(propose(PHUKET, edit(provinceLines(), id, line -> weighing(line, weight))))
                .thenRejected(
                        "agreement.line.weight",
                        "The weights of " + id + " are off; a MONITOR weighs 0, any other line more than 0 and at most"
                                + " 100 with two decimals.");
    }

    @Test
    void a_weight_of_exactly_a_hundred_and_one_written_with_more_zeros_are_accepted() {
        agreement
                .log(framework(), published())
                .when(propose(
                        "AG-MOI-IGB", List.of(line("A-1", LineLevel.AGENCY, "EFFECTIVENESS", "100.0000", steps(5)))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void province_kpis_weigh_their_share() {
        List<AgreementLine> lines = edit(
                edit(provinceLines(), "P-2.2.2", line -> weighing(line, "9.00")),
                "S-3",
                line -> weighing(line, "6.00"));

        yearWithCluster()
                .when(propose(PHUKET, lines))
                .thenRejected(
                        "agreement.weight.province-share",
                        "The province KPIs weigh 44.00 in all where they must weigh 45.00; correct their weights.");
    }

    @Test
    void each_perspective_is_filled() {
        List<AgreementLine> lines = edit(
                edit(provinceLines(), "S-3", line -> weighing(line, "4.00")), "S-6", line -> weighing(line, "6.00"));

        yearWithCluster()
                .when(propose(PHUKET, lines))
                .thenRejected(
                        "agreement.weight.perspective",
                        "The lines of these perspectives do not total the perspective's weight: EFFICIENCY 9.00/10.00,"
                                + " DEVELOPMENT 21.00/20.00; correct the weights.");
    }

    @Test
    void every_province_tracks_the_compulsory_monitors() {
        yearWithCluster()
                .when(propose(PHUKET, without(without(provinceLines(), "M-1"), "M-3")))
                .thenRejected(
                        "agreement.monitor.missing",
                        "Compulsory monitors M1, M3 are missing; add them as MONITOR lines with weight 0.");
    }

    @Test
    void a_compulsory_monitor_that_is_scored_is_missing_as_a_monitor() {
        yearWithCluster()
                .when(propose(PHUKET, edit(without(provinceLines(), "M-2"), "S-3", line -> named(line, "M2"))))
                .thenRejected(
                        "agreement.monitor.missing",
                        "Compulsory monitors M2 are missing; add them as MONITOR lines with weight 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV7", ""})
    void transparency_assesses_one_of_the_services_that_are_surveyed(String service) {
        yearWithCluster()
                .when(propose(
                        PHUKET,
                        edit(provinceLines(), "S-6", line -> assessing(line, service.isEmpty() ? null : service))))
                .thenRejected(
                        "agreement.transparency.service",
                        "Line S-6 must name the one service it assesses in assessedService: one of SV1, SV2, SV3, SV4,"
                                + " SV5, SV6.");
    }

    @Test
    void a_province_line_of_number_six_is_not_the_transparency_indicator() {
        yearWithCluster().when(propose(PHUKET, edit(provinceLines(), "P-2.2.2", line -> named(line, "6"))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void a_year_that_surveys_no_services_asks_for_none() {
        FrameworkDefined defined = framework();
        FrameworkDefined noServices = new FrameworkDefined(
                YEAR,
                defined.title(),
                defined.structure(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                defined.effectiveOn());
        agreement
                .log(noServices, published(), clusterProposed(), clusterAgreed())
                .when(propose(PHUKET, edit(provinceLines(), "S-6", line -> assessing(line, null))));

        assertThat(agreement.events()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BECAUSE"})
    void tourism_revenue_at_both_levels_needs_a_recorded_reason(String reason) {
        yearWithCluster()
                .when(propose(
                        PHUKET,
                        edit(provinceLines(), "P-1.2.1", line -> repeated(line, reason.isEmpty() ? null : reason))))
                .thenRejected(
                        "agreement.tourism.repeated",
                        "Tourism revenue (1.2.1) stands at cluster and at province level; give the province line a"
                                + " repeatReason: HIGH_MAIN_INCOME, NO_MORE_IMPORTANT_STRATEGY.");
    }

    @Test
    void the_other_reason_is_a_reason_too() {
        yearWithCluster()
                .when(propose(
                        PHUKET,
                        edit(provinceLines(), "P-1.2.1", line -> repeated(line, "NO_MORE_IMPORTANT_STRATEGY"))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void tourism_revenue_at_one_level_needs_none() {
        agreement
                .log(
                        framework(),
                        published(),
                        new AgreementProposed(
                                ANDAMAN,
                                YEAR,
                                Coverage.WHOLE,
                                1,
                                "K52",
                                null,
                                null,
                                edit(clusterLines(), "C-1.2.1", line -> named(line, "1.3.2")),
                                PROPOSED,
                                List.of()),
                        clusterAgreed())
                .when(propose(PHUKET, edit(provinceLines(), "P-1.2.1", line -> repeated(line, null))));
        assertThat(agreement.events()).hasSize(1);

        GivenWhenThen<PerformanceAgreement> clusterOnly = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        clusterOnly
                .log(framework(), published(), clusterProposed(), clusterAgreed())
                .when(propose(PHUKET, edit(provinceLines(), "P-1.2.1", line -> named(repeated(line, null), "1.3.2"))));
        assertThat(clusterOnly.events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1, '', ",
        "1.1.2, palm, ",
        "1.1.2, palm, EXPORT",
        "1.1.2, '', PRODUCTION",
        "1.1.3, rubber, ",
        "1.1.3, rubber, PRODUCTION",
        "1.1.3, '', STANDARDS"
    })
    void agriculture_names_its_products_and_the_strategy_of_yield_and_gap(
            String indicator, String products, String purpose) {
        List<String> named = products.isEmpty() ? List.of() : List.of(products);

        yearWithCluster()
                .when(propose(
                        PHUKET,
                        edit(provinceLines(), "P-2.2.2", line -> agricultural(named(line, indicator), named, purpose))))
                .thenRejected(
                        "agreement.agriculture",
                        "Agricultural lines P-2.2.2 need named products, and a strategyPurpose: PRODUCTION for yield"
                                + " (1.1.2), STANDARDS or EXPORT for GAP (1.1.3).");
    }

    @ParameterizedTest
    @CsvSource({"1.1.1, ", "1.1.1, EXPORT", "1.1.2, PRODUCTION", "1.1.3, STANDARDS", "1.1.3, EXPORT"})
    void agriculture_that_says_so_is_accepted(String indicator, String purpose) {
        yearWithCluster()
                .when(propose(
                        PHUKET,
                        edit(
                                provinceLines(),
                                "P-2.2.2",
                                line -> agricultural(named(line, indicator), List.of("palm"), purpose))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void a_clusters_agricultural_lines_name_their_products_as_well() {
        agreement
                .log(framework(), published())
                .when(propose(ANDAMAN, edit(clusterLines(), "C-1.1.1", line -> agricultural(line, List.of(), null))))
                .thenRejected(
                        "agreement.agriculture",
                        "Agricultural lines C-1.1.1 need named products, and a strategyPurpose: PRODUCTION for yield"
                                + " (1.1.2), STANDARDS or EXPORT for GAP (1.1.3).");
    }

    @Test
    void a_standard_line_that_bears_an_agricultural_number_is_none() {
        yearWithCluster().when(propose(PHUKET, edit(provinceLines(), "S-2", line -> named(line, "1.1.2"))));

        assertThat(agreement.events()).hasSize(1);
    }

    @Test
    void an_imported_partial_agreement_is_held_to_its_weights_and_criteria_only() {
        List<AgreementLine> lines = List.of(
                named(line("P-1", LineLevel.PROVINCE, "EFFECTIVENESS", "6.00", steps(5)), "1.1.2"),
                planned(line("S-6", LineLevel.STANDARD, "DEVELOPMENT", "2.00", steps(5)), null));

        agreement
                .log(framework(), published())
                .when(new ProposeAgreement(PHUKET, YEAR, Coverage.PARTIAL, lines, null, null, null))
                .thenWarns();
    }

    @Test
    void five_kpis_of_both_kinds_that_cite_their_plan_draw_no_remark() {
        yearWithCluster().when(propose(PHUKET, provinceLines())).thenWarns();
    }

    @Test
    void more_than_five_cluster_and_province_kpis_are_remarked() {
        List<AgreementLine> lines = and(
                edit(provinceLines(), "P-2.2.2", line -> weighing(line, "5.00")),
                line("P-1.3.2", LineLevel.PROVINCE, "EFFECTIVENESS", "5.00", steps(5)));

        yearWithCluster()
                .when(propose(PHUKET, lines))
                .thenWarns(
                        "agreement.kpi.many",
                        "TH-83 has 6 cluster and province KPIs where at most 5 are advised; consider fewer.");
    }

    @Test
    void a_provinces_own_monitor_is_no_kpi_too_many() {
        List<AgreementLine> lines =
                and(provinceLines(), line("P-1.3.2", LineLevel.PROVINCE, "EFFECTIVENESS", "0.00", monitor()));

        yearWithCluster().when(propose(PHUKET, lines)).thenWarns();
    }

    @Test
    void kpis_of_growth_alone_are_remarked() {
        List<AgreementLine> lines = edit(
                edit(provinceLines(), "P-2.2.3", line -> named(line, "1.3.2")),
                "P-2.2.2",
                line -> named(line, "1.4.1"));

        yearWithCluster()
                .when(propose(PHUKET, lines))
                .thenWarns(
                        "agreement.kpi.one-sided",
                        "The KPIs of TH-83 cover only GROWTH; consider one of growth and one of inclusive or green"
                                + " growth.");
    }

    @Test
    void kpis_of_no_strategy_in_the_catalogue_are_remarked() {
        List<AgreementLine> clusters =
                clusterLines().stream().map(line -> named(line, "9.9")).toList();
        List<AgreementLine> provinces = provinceLines().stream()
                .map(line -> line.level() == LineLevel.PROVINCE ? named(line, "9.8") : line)
                .toList();

        agreement
                .log(
                        framework(),
                        published(),
                        new AgreementProposed(
                                ANDAMAN, YEAR, Coverage.WHOLE, 1, "K52", null, null, clusters, PROPOSED, List.of()),
                        clusterAgreed())
                .when(propose(PHUKET, provinces))
                .thenWarns(
                        "agreement.kpi.one-sided",
                        "The KPIs of TH-83 cover only -; consider one of growth and one of inclusive or green growth.");
    }

    @Test
    void neither_a_cluster_nor_an_agency_need_cover_both() {
        agreement
                .log(framework(), published())
                .when(propose(ANDAMAN, clusterLines()))
                .thenWarns();
        GivenWhenThen<PerformanceAgreement> agency = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        agency.log(framework(), published())
                .when(propose(
                        "AG-MOI-IGB", List.of(line("A-1", LineLevel.AGENCY, "EFFECTIVENESS", "100.00", steps(5)))))
                .thenWarns();
    }

    @Test
    void a_catalogue_without_strategies_asks_for_none() {
        FrameworkDefined defined = framework();
        FrameworkDefined uncatalogued = new FrameworkDefined(
                YEAR,
                defined.title(),
                defined.structure(),
                List.of(Year2557.catalogued("1.2.1", null, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                defined.effectiveOn());

        agreement
                .log(uncatalogued, published(), clusterProposed(), clusterAgreed())
                .when(propose(PHUKET, provinceLines()))
                .thenWarns();
    }

    @Test
    void kpis_without_a_plan_strategy_or_budget_are_remarked() {
        List<AgreementLine> lines = edit(
                edit(
                        edit(provinceLines(), "P-2.2.3", line -> planned(line, null)),
                        "P-2.2.2",
                        line -> planned(line, " ")),
                "S-2",
                line -> planned(line, null));

        yearWithCluster()
                .when(propose(PHUKET, lines))
                .thenWarns(
                        "agreement.kpi.plan",
                        "Lines P-2.2.3, P-2.2.2 cite no plan, strategy or budget; add a planReference.");
    }

    @Test
    void a_year_that_advises_no_number_remarks_none() {
        Parameters unadvised = new Parameters(
                decimal("1.0000"),
                List.of("DONE"),
                "EFFECTIVENESS",
                decimal("15.00"),
                decimal("45.00"),
                null,
                List.of(),
                null,
                List.of());
        List<AgreementLine> lines = new ArrayList<>(edit(provinceLines(), "P-2.2.2", line -> weighing(line, "5.00")));
        lines.add(line("P-1.3.2", LineLevel.PROVINCE, "EFFECTIVENESS", "5.00", steps(5)));

        agreement
                .log(year(YEAR, unadvised), published(), clusterProposed(), clusterAgreed())
                .when(propose(PHUKET, lines))
                .thenWarns();
    }

    @Test
    void a_year_without_shares_has_no_cluster_to_wait_for_and_a_cluster_of_a_hundred() {
        agreement
                .log(year(YEAR, noShares()), published())
                .when(propose(ANDAMAN, clusterLines()))
                .thenRejected(
                        "agreement.weight.total",
                        "The lines of K52-07 weigh 15.00 in all where they must weigh 100; correct the weights.");

        GivenWhenThen<PerformanceAgreement> province = new GivenWhenThen<>(PerformanceAgreement.class, NOW);
        province.log(year(YEAR, noShares()), published());
        province.when(propose(PHUKET, edit(provinceLines(), "P-1.2.1", line -> weighing(line, "35.00"))));
        assertThat(province.event(AgreementProposed.class).cluster()).isNull();
    }

    @Test
    void the_day_it_was_made_on_is_the_events_date() {
        yearWithCluster()
                .when(new ProposeAgreement(
                        PHUKET, YEAR, Coverage.WHOLE, provinceLines(), day("2014-03-05"), null, null));

        assertThat(agreement.event(AgreementProposed.class).effectiveOn()).isEqualTo("2014-03-05");
        assertThat(AGREED).isBefore(SIGNED);
        assertThat(allLines()).hasSize(13);
    }

    private GivenWhenThen<PerformanceAgreement> yearWithCluster() {
        return agreement.log(framework(), published(), clusterProposed(), clusterAgreed());
    }

    private static ProposeAgreement propose(String unit, List<AgreementLine> lines) {
        return new ProposeAgreement(unit, YEAR, Coverage.WHOLE, lines, null, null, null);
    }

    private static Criteria.Part part(String code, String weight, Criteria criteria) {
        return new Criteria.Part(code, text(code), decimal(weight), criteria);
    }

    private static Parameters noShares() {
        return new Parameters(decimal("1.0000"), List.of("DONE"), null, null, null, null, List.of(), null, List.of());
    }

    private static FrameworkDefined year(int fiscalYear, Parameters parameters) {
        return framework(fiscalYear, Scale.LEVEL_1_TO_5, parameters);
    }
}
