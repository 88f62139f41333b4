package org.changwat.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.ProjectSelectedForInspection.Level;
import org.junit.jupiter.api.Test;

class InspectionRoundTest {

    private final AggregateFixture<InspectionRound, InspectionRoundEvent> round = Rounds.fixture();

    @Test
    void a_round_is_planned_with_its_approval_and_its_dispatch() {
        assertThat(round.when(plan()).events()).containsExactly(Rounds.planned());
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        round.given(Rounds.planned()).when(plan()).thenNothing();
    }

    @Test
    void another_plan_replaces_the_first() {
        InspectionRoundPlanned next = round.given(Rounds.planned())
                .when(Rounds.plan(1, Rounds.FROM, Rounds.TO.minusDays(1), "2552", Rounds.SENT_OUT))
                .event(InspectionRoundPlanned.class);

        assertThat(next.to()).isEqualTo("2010-03-30");
        assertThat(next.reportsDue()).isEqualTo("2010-03-30");
    }

    @Test
    void a_correction_names_the_plan_that_stands() {
        round.given(Rounds.planned(), Rounds.filed(3))
                .position(40, Rounds.ROUND, 1)
                .when(new PlanInspectionRound(
                        2553, 1, Rounds.FROM, Rounds.TO, "2552", null, null, null, null, Rounds.CHIEF, null, 40L, null))
                .thenRejected(
                        "inspection.correction",
                        "Position 40 is not the entry that stands for plan on IR-2553-1; name the position of its latest"
                                + " entry.");
    }

    @Test
    void a_plan_without_the_letter_that_sent_it_out_is_remarked() {
        assertThat(round.when(Rounds.plan(1, Rounds.FROM, Rounds.TO, "2552", null))
                        .warnings())
                .containsExactly(
                        "The plan of IR-2553-1 does not name the letter by which the PM Office sent it out; give"
                                + " dispatch.letter once it is known.");
    }

    @Test
    void a_single_round_that_fills_the_year_is_remarked() {
        assertThat(round.when(Rounds.plan(1, Rounds.FROM, LocalDate.parse("2010-09-30"), "2552", Rounds.SENT_OUT))
                        .warnings())
                .containsExactly(
                        "Fiscal year 2553 has only 1 planned round where at least 2 a year are asked for; plan the"
                                + " other round as well.");
    }

    @Test
    void a_second_round_makes_two_a_year() {
        PlanInspectionRound second =
                Rounds.plan(2, LocalDate.parse("2010-04-01"), LocalDate.parse("2010-09-30"), "2552", Rounds.SENT_OUT);

        assertThat(round.elsewhere(Rounds.planned(), 0).when(second).warnings()).isEmpty();
    }

    @Test
    void a_round_outside_its_year_is_remarked() {
        assertThat(round.when(Rounds.plan(1, LocalDate.parse("2009-09-30"), Rounds.TO, "2552", Rounds.SENT_OUT))
                        .warnings())
                .containsExactly(
                        "The round of 2009-09-30 to 2010-03-31 lies outside fiscal year 2553; check the dates.");
    }

    @Test
    void a_round_ends_after_it_begins() {
        round.when(Rounds.plan(1, Rounds.TO, Rounds.FROM, "2552", Rounds.SENT_OUT))
                .thenRejected(
                        "inspection.round.dates-order",
                        "The round would end on 2010-01-01, before it begins on 2010-03-31; correct the dates.");
    }

    @Test
    void rounds_are_numbered_from_one() {
        round.when(Rounds.plan(0, Rounds.FROM, Rounds.TO, "2552", Rounds.SENT_OUT))
                .thenRejected(
                        "inspection.round",
                        "There is no inspection round 0; number the rounds of the year from 1, at most to 12.");
    }

    @Test
    void a_scheme_is_one_of_the_reference_data() {
        round.when(Rounds.plan(1, Rounds.FROM, Rounds.TO, "K52", Rounds.SENT_OUT))
                .thenRejected(
                        "inspection.round.scheme", "There is no inspection region scheme K52; use one of 2552, 2560.");
    }

    @Test
    void a_scheme_stands_once_reports_rest_on_it() {
        round.given(Rounds.planned(), Rounds.filed(3))
                .when(Rounds.plan(1, Rounds.FROM, Rounds.TO, "2560", Rounds.SENT_OUT))
                .thenRejected(
                        "inspection.round.scheme-used",
                        "Inspectors or reports of IR-2553-1 rest on scheme 2552 already, so it cannot become 2560; keep the"
                                + " scheme.");
    }

    @Test
    void an_inspector_may_hold_several_regions() {
        assertThat(round.given(Rounds.planned())
                        .when(assign("PERSON-0004", 6, 7))
                        .events())
                .containsExactly(assigned("PERSON-0004", List.of(), 6, 7));
    }

    @Test
    void the_same_regions_again_change_nothing() {
        round.given(Rounds.planned(), assigned("PERSON-0004", List.of(), 6, 7))
                .when(assign("PERSON-0004", 6, 7))
                .thenNothing();
    }

    @Test
    void a_region_that_another_of_the_same_office_holds_is_remarked() {
        assertThat(round.given(Rounds.planned(), assigned("PERSON-0004", List.of(), 6, 7))
                        .when(assign("PERSON-0005", 7, 8))
                        .warnings())
                .containsExactly(
                        "Regions [7] are held by PERSON-0004 of MINISTRY_OF_INTERIOR already and now by PERSON-0005"
                                + " too; check that they are meant to share them.");
    }

    @Test
    void inspectors_of_two_offices_share_a_region_as_the_decree_has_it() {
        assertThat(round.given(Rounds.planned(), assigned("PERSON-0004", List.of(), 6, 7))
                        .when(new AssignInspector(2553, 1, "PERSON-0020", "PMO_OFFICE", List.of(7), null, null, null))
                        .warnings())
                .isEmpty();
    }

    @Test
    void regions_are_those_of_the_scheme() {
        round.given(Rounds.planned())
                .when(assign("PERSON-0004", 18, 19))
                .thenRejected(
                        "inspection.regions",
                        "Regions [18, 19] do not fit scheme 2552; name at least one of 1 to 18, each once.");
    }

    @Test
    void an_inspector_without_regions_is_none() {
        round.given(Rounds.planned())
                .when(assign("PERSON-0004"))
                .thenRejected(
                        "inspection.regions",
                        "Regions [] do not fit scheme 2552; name at least one of 1 to 18, each once.");
    }

    @Test
    void a_name_is_no_id_and_does_not_come_back_in_the_answer() {
        round.given(Rounds.planned())
                .when(assign("Somchai Jaidee", 7))
                .thenRejected(
                        "inspection.person",
                        "What was sent (14 characters) is not a person id; use one with a number, such as PERSON-0017, never"
                                + " a name.");
    }

    @Test
    void a_round_that_was_never_planned_is_unknown() {
        round.when(assign("PERSON-0004", 7)).thenUnknown();
    }

    @Test
    void a_province_chooses_a_project() {
        assertThat(round.given(Rounds.planned())
                        .when(select("TH-83", null, null))
                        .events())
                .containsExactly(selected(null, null));
    }

    @Test
    void a_cluster_chooses_a_project_in_one_of_its_provinces() {
        ProjectSelectedForInspection event = round.given(Rounds.planned())
                .when(select("TH-83", "K52-07", null))
                .event(ProjectSelectedForInspection.class);

        assertThat(event.level()).isEqualTo(Level.CLUSTER);
        assertThat(event.warnings()).isEmpty();
    }

    @Test
    void a_cluster_has_no_project_in_a_province_of_another() {
        round.given(Rounds.planned())
                .when(select("TH-83", "K52-06", null))
                .thenRejected(
                        "inspection.project.cluster", "TH-83 is not in K52-06 but in K52-07; correct the cluster.");
    }

    @Test
    void bangkok_is_not_inspected() {
        round.given(Rounds.planned())
                .when(select("TH-10", null, null))
                .thenRejected(
                        "inspection.province",
                        "TH-10 is not one of the 76 provinces; name one by its code, such as TH-83 (Bangkok, TH-10, is not"
                                + " one of them).");
    }

    @Test
    void a_project_chosen_after_the_round_is_remarked() {
        assertThat(round.given(Rounds.planned())
                        .when(new SelectProjectForInspection(
                                2553, 1, "TH-83", "Reservoir", null, null, LocalDate.parse("2010-04-01"), null, null))
                        .warnings())
                .containsExactly(
                        "Project Reservoir was chosen on 2010-04-01, after the round ended on 2010-03-31; check the round.");
    }

    @Test
    void a_project_is_chosen_once_and_otherwise_corrected() {
        round.given(Rounds.planned(), selected(null, null))
                .when(select("TH-83", "K52-07", null))
                .thenRejected(
                        "inspection.entry.exists",
                        "Reservoir is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void a_wrong_choice_is_corrected_by_its_position() {
        ProjectSelectedForInspection event = round.given(Rounds.planned(), selected(null, null))
                .position(12, Rounds.ROUND, 1)
                .when(select("TH-83", "K52-07", 12L))
                .event(ProjectSelectedForInspection.class);

        assertThat(event.corrects()).isEqualTo(12);
        assertThat(event.cluster()).isEqualTo("K52-07");
    }

    @Test
    void the_same_choice_again_changes_nothing() {
        round.given(Rounds.planned(), selected(null, null))
                .when(select("TH-83", null, null))
                .thenNothing();
    }

    private static PlanInspectionRound plan() {
        return Rounds.plan(1, Rounds.FROM, Rounds.TO, "2552", Rounds.SENT_OUT);
    }

    @Test
    void an_assignment_entered_wrongly_is_corrected_by_its_position_and_otherwise_changed() {
        AssignInspector first = assign("PERSON-0004", 7);
        InspectorAssigned assigned = round.given(Rounds.planned()).when(first).event(InspectorAssigned.class);
        round.given(assigned).position(61, "IR-2553-1", 1);

        InspectorAssigned corrected =
                round.when(correcting(first, List.of(6), 61L)).event(InspectorAssigned.class);
        assertThat(corrected.regions()).containsExactly(6);
        assertThat(corrected.corrects()).isEqualTo(61L);
        assertThat(round.when(assign("PERSON-0004", 6))
                        .event(InspectorAssigned.class)
                        .corrects())
                .isNull();
    }

    @Test
    void an_assignment_is_corrected_by_its_own_position_only_and_to_another_day_as_well() {
        AssignInspector first = assign("PERSON-0004", 7);
        round.given(Rounds.planned(), assigned("PERSON-0004", List.of(), 7)).position(60, "IR-2553-1", 0);
        round.when(correcting(first, List.of(6), 60L))
                .thenRejected(
                        "inspection.correction",
                        "Position 60 is not the entry that stands for PERSON-0004 MINISTRY_OF_INTERIOR on IR-2553-1; name"
                                + " the position of its latest entry.");

        round.position(61, "IR-2553-1", 1);
        round.when(correcting(first, List.of(7), 61L)).thenNothing();
        AssignInspector dayLater = new AssignInspector(
                first.fiscalYear(),
                first.round(),
                first.person(),
                first.office(),
                first.regions(),
                LocalDate.parse("2010-01-07"),
                61L,
                null);
        assertThat(round.when(dayLater).event(InspectorAssigned.class).assignedOn())
                .isEqualTo("2010-01-07");
    }

    private static AssignInspector correcting(AssignInspector first, List<Integer> regions, Long corrects) {
        return new AssignInspector(
                first.fiscalYear(),
                first.round(),
                first.person(),
                first.office(),
                regions,
                first.assignedOn(),
                corrects,
                null);
    }

    private static AssignInspector assign(String person, Integer... regions) {
        return new AssignInspector(
                2553, 1, person, "MINISTRY_OF_INTERIOR", List.of(regions), LocalDate.parse("2010-01-06"), null, null);
    }

    private static InspectorAssigned assigned(String person, List<Warning> warnings, Integer... regions) {
        return new InspectorAssigned(
                2553,
                1,
                person,
                "MINISTRY_OF_INTERIOR",
                "2552",
                List.of(regions),
                LocalDate.parse("2010-01-06"),
                warnings);
    }

    private static SelectProjectForInspection select(String province, String cluster, Long corrects) {
        return new SelectProjectForInspection(
                2553,
                1,
                province,
                "Reservoir",
                cluster,
                "MT 0205.1/380",
                LocalDate.parse("2010-02-20"),
                corrects,
                null);
    }

    private static ProjectSelectedForInspection selected(String cluster, Long corrects) {
        return new ProjectSelectedForInspection(
                2553,
                1,
                "TH-83",
                "Reservoir",
                Level.PROVINCE,
                cluster,
                "MT 0205.1/380",
                LocalDate.parse("2010-02-20"),
                corrects,
                List.of());
    }
}
