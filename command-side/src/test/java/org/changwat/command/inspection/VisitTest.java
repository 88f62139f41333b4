package org.changwat.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.Year2557.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.GivenWhenThen;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

    /** 20 January in UTC, but 21 January in Bangkok. */
    private static final Instant NOW = Instant.parse("2010-01-20T18:00:00Z");

    private static final Region ANDAMAN = new Region("2552", 7);
    private static final List<Inspector> INSPECTORS = List.of(new Inspector("P-12", "INTERIOR_INSPECTOR"));
    private static final List<MissionGroup> GROUPS = List.of(
            new MissionGroup("ECONOMY", "has a warning plan"),
            new MissionGroup("SOCIETY", "set up"),
            new MissionGroup("SECURITY", "set up"),
            new MissionGroup("MANAGEMENT", "set up"));

    private final GivenWhenThen<InspectionVisit> visit = new GivenWhenThen<>(InspectionVisit.class, NOW);

    @Test
    void an_inspection_is_recorded_with_its_round_and_region() {
        List<Recommendation> recommendations =
                List.of(new Recommendation("Register disbursements", "TH-83", day("2010-06-30")));
        List<Evidence> evidence = List.of(new Evidence(
                "Order 247/2552", null, null, null, null, day("2009-12-21"), null, null, null, null, null));

        visit.when(new RecordInspectionVisit(
                        null,
                        Kind.INSPECTION,
                        Method.SITE,
                        2553,
                        1,
                        ANDAMAN,
                        "TH-83",
                        day("2010-01-19"),
                        day("2010-01-21"),
                        INSPECTORS,
                        List.of("Action plan"),
                        List.of("Project 4"),
                        null,
                        null,
                        List.of("On time"),
                        recommendations,
                        evidence,
                        null))
                .thenEvents(new InspectionVisitRecorded(
                        "IV-2553-1-TH-83-2010-01-19",
                        Kind.INSPECTION,
                        Method.SITE,
                        2553,
                        1,
                        ANDAMAN,
                        "TH-83",
                        day("2010-01-19"),
                        day("2010-01-21"),
                        INSPECTORS,
                        List.of("Action plan"),
                        List.of("Project 4"),
                        List.of(),
                        List.of(),
                        List.of("On time"),
                        recommendations,
                        evidence,
                        List.of()));
    }

    @Test
    void a_supervision_has_neither_and_observes_mission_groups_and_systems() {
        List<SystemFinding> systems = List.of(new SystemFinding("COMPLAINTS", "fit for others", true));

        visit.when(supervision(GROUPS, systems))
                .thenEvents(new InspectionVisitRecorded(
                        "IV-2553-S-TH-83-2010-01-19",
                        Kind.SUPERVISION,
                        Method.QUESTIONNAIRE,
                        2553,
                        null,
                        null,
                        "TH-83",
                        day("2010-01-19"),
                        day("2010-01-21"),
                        INSPECTORS,
                        List.of(),
                        List.of(),
                        GROUPS,
                        systems,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void a_mission_group_that_no_province_has_is_rejected() {
        visit.when(supervision(List.of(new MissionGroup("TOURISM", "-"), GROUPS.get(0)), List.of()))
                .thenRejected(
                        "inspection.mission-group",
                        "There is no mission group TOURISM; name one of ECONOMY, SOCIETY, SECURITY, MANAGEMENT.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TH-10", "K52-07", "AG-MOI-IGB", "TH-00"})
    void visits_go_to_one_of_the_76_provinces(String unit) {
        visit.when(inspection(unit, 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.province",
                        unit
                                + " is not one of the 76 provinces; name one by its code, such as TH-83 (Bangkok, TH-10, is"
                                + " not one of them).");
    }

    @Test
    void nobody_visits_bueng_kan_before_it_was_founded() {
        GivenWhenThen<InspectionVisit> later =
                new GivenWhenThen<>(InspectionVisit.class, Instant.parse("2011-06-01T05:00:00Z"));

        later.when(inspection("TH-38", 1, new Region("2552", 10), day("2011-03-22"), day("2011-03-24")))
                .thenRejected(
                        "inspection.province.not-yet",
                        "TH-38 was no province yet on 2011-03-22; it exists from 2011-03-23, so name the province that it"
                                + " belonged to.");
    }

    @Test
    void bueng_kan_is_visited_from_the_day_it_was_founded() {
        GivenWhenThen<InspectionVisit> later =
                new GivenWhenThen<>(InspectionVisit.class, Instant.parse("2011-06-01T05:00:00Z"));

        later.when(inspection(2554, "TH-38", 1, new Region("2552", 10), day("2011-03-23"), day("2011-03-24")))
                .thenWarns();
        assertThat(later.events()).hasSize(1);
    }

    @Test
    void a_region_number_is_read_by_its_scheme() {
        visit.when(inspection("TH-83", 1, new Region("2552", 6), day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.region",
                        "TH-83 is not in inspection region 6 of scheme 2552 but in 7; correct the region or its scheme"
                                + " (2552 or 2560).");
        GivenWhenThen<InspectionVisit> unknown = new GivenWhenThen<>(InspectionVisit.class, NOW);
        unknown.when(inspection("TH-83", 1, new Region("2570", 7), day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.region",
                        "TH-83 is not in inspection region 7 of scheme 2570 but in -; correct the region or its scheme"
                                + " (2552 or 2560).");
    }

    @ParameterizedTest
    @CsvSource({"2017-10-31, 2552, 7", "2017-11-01, 2560, 6"})
    void phuket_is_in_region_seven_of_the_2552_scheme_and_in_six_now(LocalDate from, String scheme, int number) {
        GivenWhenThen<InspectionVisit> later =
                new GivenWhenThen<>(InspectionVisit.class, Instant.parse("2018-01-01T05:00:00Z"));

        later.when(inspection(2561, "TH-83", 1, new Region(scheme, number), from, from))
                .thenWarns();

        assertThat(later.event(InspectionVisitRecorded.class).region()).isEqualTo(new Region(scheme, number));
    }

    @Test
    void a_scheme_that_did_not_hold_on_the_day_is_remarked() {
        visit.when(inspection("TH-83", 1, new Region("2560", 6), day("2010-01-19"), day("2010-01-21")))
                .thenWarns(
                        "inspection.region.scheme",
                        "The region is numbered by scheme 2560, but on 2010-01-19 that of 2552 held; check the scheme.");
        GivenWhenThen<InspectionVisit> later =
                new GivenWhenThen<>(InspectionVisit.class, Instant.parse("2018-01-01T05:00:00Z"));
        later.when(inspection(2561, "TH-83", 1, ANDAMAN, day("2017-12-01"), day("2017-12-01")))
                .thenWarns(
                        "inspection.region.scheme",
                        "The region is numbered by scheme 2552, but on 2017-12-01 that of 2560 held; check the scheme.");
    }

    @Test
    void an_inspection_names_round_and_region_both() {
        String message =
                "A visit of kind INSPECTION was sent with the wrong round or region; an INSPECTION names both, a"
                        + " SUPERVISION neither.";
        visit.when(inspection("TH-83", null, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected("inspection.round-region", message);
        GivenWhenThen<InspectionVisit> regionless = new GivenWhenThen<>(InspectionVisit.class, NOW);
        regionless
                .when(inspection("TH-83", 1, null, day("2010-01-19"), day("2010-01-21")))
                .thenRejected("inspection.round-region", message);
    }

    @Test
    void a_supervision_names_neither_round_nor_region() {
        String message =
                "A visit of kind SUPERVISION was sent with the wrong round or region; an INSPECTION names both,"
                        + " a SUPERVISION neither.";
        visit.when(record("IV-1", Kind.SUPERVISION, 2553, "TH-83", 1, null, day("2010-01-19"), day("2010-01-21")))
                .thenRejected("inspection.round-region", message);
        GivenWhenThen<InspectionVisit> region = new GivenWhenThen<>(InspectionVisit.class, NOW);
        region.when(record(
                        "IV-1", Kind.SUPERVISION, 2553, "TH-83", null, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected("inspection.round-region", message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 13})
    void rounds_are_numbered_from_one(int round) {
        visit.when(inspection("TH-83", round, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.round",
                        "There is no inspection round " + round + "; number the rounds of the year from 1, at most to"
                                + " 12.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12})
    void rounds_of_the_year_are_accepted(int round) {
        visit.when(inspection("TH-83", round, ANDAMAN, day("2010-01-19"), day("2010-01-21")));

        assertThat(visit.event(InspectionVisitRecorded.class).round()).isEqualTo(round);
    }

    @Test
    void a_visit_ends_on_its_first_day_or_later() {
        visit.when(inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-18")))
                .thenRejected(
                        "inspection.dates.order",
                        "The visit would end on 2010-01-18, before it begins on 2010-01-19; correct the dates.");
        GivenWhenThen<InspectionVisit> oneDay = new GivenWhenThen<>(InspectionVisit.class, NOW);
        oneDay.when(inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-19")));
        assertThat(oneDay.events()).hasSize(1);
    }

    @Test
    void a_visit_is_recorded_when_it_is_over_by_the_bangkok_calendar() {
        visit.when(inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-22")))
                .thenRejected(
                        "inspection.dates.future",
                        "The visit ends on 2010-01-22, which is after today, 2010-01-21; record it when it is over.");
    }

    @ParameterizedTest
    @CsvSource({"2009-09-30, 2009-10-01", "2009-09-29, 2009-09-30"})
    void a_visit_outside_its_fiscal_year_is_remarked(LocalDate from, LocalDate to) {
        visit.when(inspection("TH-83", 1, ANDAMAN, from, to))
                .thenWarns(
                        "inspection.dates.outside-year",
                        "The visit of " + from + " to " + to + " lies outside fiscal year 2553; check the dates.");
    }

    @Test
    void a_visit_that_runs_past_its_fiscal_year_is_remarked() {
        GivenWhenThen<InspectionVisit> later =
                new GivenWhenThen<>(InspectionVisit.class, Instant.parse("2010-12-01T05:00:00Z"));
        later.when(inspection("TH-83", 2, ANDAMAN, day("2010-09-30"), day("2010-10-01")))
                .thenWarns(
                        "inspection.dates.outside-year",
                        "The visit of 2010-09-30 to 2010-10-01 lies outside fiscal year 2553; check the dates.");
    }

    @Test
    void a_supervision_outside_its_fiscal_year_is_remarked_too() {
        visit.when(record("IV-1", Kind.SUPERVISION, 2552, "TH-83", null, null, day("2010-01-19"), day("2010-01-21")))
                .thenWarns(
                        "inspection.dates.outside-year",
                        "The visit of 2010-01-19 to 2010-01-21 lies outside fiscal year 2552; check the dates.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2499, 2700, 2_000_000_000})
    void a_year_of_another_era_is_rejected(int fiscalYear) {
        visit.when(inspection(fiscalYear, "TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.fiscal-year",
                        fiscalYear + " is no Buddhist-era fiscal year; give one from 2500 to 2699, such as 2557 for the"
                                + " year that ends in September 2014.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2500, 2699})
    void the_first_and_the_last_buddhist_year_are_accepted(int fiscalYear) {
        visit.when(inspection(fiscalYear, "TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")));

        assertThat(visit.event(InspectionVisitRecorded.class).fiscalYear()).isEqualTo(fiscalYear);
    }

    @Test
    void a_visit_names_who_made_it() {
        visit.when(new RecordInspectionVisit(
                        null,
                        Kind.INSPECTION,
                        Method.SITE,
                        2553,
                        1,
                        ANDAMAN,
                        "TH-83",
                        day("2010-01-19"),
                        day("2010-01-21"),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .thenRejected(
                        "inspection.inspectors",
                        "Visit IV-2553-1-TH-83-2010-01-19 names no inspector; name at least one by person id and"
                                + " office.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SC-2557-TH-83", "visit"})
    void a_visit_is_written_into_no_other_stream(String id) {
        visit.when(record(id, Kind.INSPECTION, 2553, "TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenRejected(
                        "inspection.visit.id",
                        id + " is not the id of a visit; give a visitId that begins with IV-, or none.");
    }

    @Test
    void an_id_of_ones_own_tells_two_visits_of_a_day_apart() {
        visit.when(record("IV-b", Kind.INSPECTION, 2553, "TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")));

        assertThat(visit.event(InspectionVisitRecorded.class).visit()).isEqualTo("IV-b");
    }

    @Test
    void the_same_visit_again_changes_nothing() {
        InspectionVisitRecorded recorded = visit.when(
                        inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .event(InspectionVisitRecorded.class);

        GivenWhenThen<InspectionVisit> again = new GivenWhenThen<>(InspectionVisit.class, NOW);
        again.given(recorded)
                .when(inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .thenNothing();
    }

    @Test
    void another_visit_under_the_same_id_is_rejected() {
        InspectionVisitRecorded recorded = visit.when(
                        inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-21")))
                .event(InspectionVisitRecorded.class);

        GivenWhenThen<InspectionVisit> again = new GivenWhenThen<>(InspectionVisit.class, NOW);
        again.given(recorded)
                .when(inspection("TH-83", 1, ANDAMAN, day("2010-01-19"), day("2010-01-20")))
                .thenRejected(
                        "inspection.visit.exists",
                        "Visit IV-2553-1-TH-83-2010-01-19 is recorded already with other content; give this one a visitId"
                                + " of its own.");
    }

    private static RecordInspectionVisit supervision(List<MissionGroup> groups, List<SystemFinding> systems) {
        return new RecordInspectionVisit(
                null,
                Kind.SUPERVISION,
                Method.QUESTIONNAIRE,
                2553,
                null,
                null,
                "TH-83",
                day("2010-01-19"),
                day("2010-01-21"),
                INSPECTORS,
                null,
                null,
                groups,
                systems,
                null,
                null,
                null,
                null);
    }

    private static RecordInspectionVisit inspection(
            String province, Integer round, Region region, LocalDate from, LocalDate to) {
        return inspection(2553, province, round, region, from, to);
    }

    private static RecordInspectionVisit inspection(
            int fiscalYear, String province, Integer round, Region region, LocalDate from, LocalDate to) {
        return record(null, Kind.INSPECTION, fiscalYear, province, round, region, from, to);
    }

    private static RecordInspectionVisit record(
            String id,
            Kind kind,
            int fiscalYear,
            String province,
            Integer round,
            Region region,
            LocalDate from,
            LocalDate to) {
        return new RecordInspectionVisit(
                id,
                kind,
                Method.SITE,
                fiscalYear,
                round,
                region,
                province,
                from,
                to,
                INSPECTORS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
