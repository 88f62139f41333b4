package org.changwat.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.junit.jupiter.api.Test;

class VisitAmendmentsTest {

    private static final String VISIT = "IV-2553-1-TH-83-2010-01-19";
    private static final LocalDate DAY = LocalDate.parse("2010-01-19");

    private final AggregateFixture<InspectionVisit, InspectionEvent> visit =
            new AggregateFixture<>(InspectionVisit.class);

    @Test
    void what_is_left_out_of_an_amendment_stays() {
        InspectionVisitAmended amended = visit.given(recorded())
                .when(amend(null, List.of("Works are on schedule again."), null, null))
                .event(InspectionVisitAmended.class);

        assertThat(amended.findings()).containsExactly("Works are on schedule again.");
        assertThat(amended.recommendations()).hasSize(2);
        assertThat(amended.to()).isEqualTo(DAY);
        assertThat(amended.corrects()).isNull();
        assertThat(amended.effectiveOn()).isEqualTo("2022-11-02");
    }

    @Test
    void an_amendment_to_what_stands_changes_nothing() {
        visit.given(recorded())
                .when(amend(DAY, List.of("Works are behind."), null, null))
                .thenNothing();
    }

    @Test
    void a_wrong_entry_is_corrected_by_its_position() {
        assertThat(visit.given(recorded())
                        .position(9, VISIT, 0)
                        .when(amend(DAY.plusDays(1), null, null, 9L))
                        .event(InspectionVisitAmended.class)
                        .corrects())
                .isEqualTo(9);
    }

    @Test
    void a_follow_up_is_not_what_an_amendment_corrects() {
        visit.given(recorded(), followedUp(1, Status.IN_PROGRESS))
                .position(10, VISIT, 1)
                .when(amend(DAY.plusDays(1), null, null, 10L))
                .thenRejected(
                        "inspection.correction",
                        "Position 10 is not the entry that stands for the visit on " + VISIT
                                + "; name the position of its latest entry.");
    }

    @Test
    void an_amended_visit_is_over_and_ends_after_it_begins() {
        visit.given(recorded())
                .when(amend(DAY.minusDays(1), null, null, null))
                .thenRejected(
                        "inspection.dates.order",
                        "The visit would end on 2010-01-18, before it begins on 2010-01-19; correct the dates.");
    }

    @Test
    void an_amended_visit_outside_its_year_is_remarked() {
        assertThat(visit.given(recorded())
                        .when(amend(LocalDate.parse("2010-10-01"), null, null, null))
                        .warnings())
                .containsExactly(
                        "The visit of 2010-01-19 to 2010-10-01 lies outside fiscal year 2553; check the dates.");
    }

    @Test
    void an_amendment_keeps_to_the_four_mission_groups() {
        visit.given(recorded())
                .when(new AmendInspectionVisit(
                        VISIT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new MissionGroup("CULTURE", "Temples are repaired.")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .thenRejected(
                        "inspection.mission-group",
                        "There is no mission group CULTURE; name one of ECONOMY, SOCIETY, SECURITY, MANAGEMENT.");
    }

    @Test
    void a_recommendation_that_was_followed_up_keeps_its_place_and_wording() {
        visit.given(recorded(), followedUp(1, Status.IN_PROGRESS))
                .when(amend(null, null, List.of(recommendation("Something else")), null))
                .thenRejected(
                        "inspection.recommendation.followed-up",
                        "Recommendations [1] of " + VISIT
                                + " were followed up already; keep their place and wording, and add new ones at the end.");
    }

    @Test
    void a_recommendation_that_nobody_followed_up_may_go() {
        assertThat(visit.given(recorded(), followedUp(1, Status.IN_PROGRESS))
                        .when(amend(null, null, List.of(recommendation("Publish the budget")), null))
                        .event(InspectionVisitAmended.class)
                        .recommendations())
                .hasSize(1);
    }

    @Test
    void a_visit_that_was_never_recorded_is_unknown() {
        visit.when(amend(DAY, null, null, null)).thenUnknown();
    }

    @Test
    void a_visit_of_its_own_id_lands_on_no_other_aggregate() {
        visit.when(new RecordInspectionVisit(
                        "SC-2557-TH-83",
                        Kind.SUPERVISION,
                        Method.SITE,
                        2553,
                        null,
                        null,
                        "TH-83",
                        DAY,
                        DAY,
                        List.of(new Inspector("PERSON-0004", "AG-MOI-PAB")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .thenRejected(
                        "inspection.visit.id",
                        "SC-2557-TH-83 is not the id of a visit; give a visitId that begins with IV-, or none.");
    }

    @Test
    void a_recommendation_is_reported_done_on_its_day_with_evidence() {
        assertThat(visit.given(recorded())
                        .when(followUp(1, Status.DONE, LocalDate.parse("2010-06-30"), letter(), null))
                        .events())
                .containsExactly(new RecommendationFollowedUp(
                        VISIT,
                        2553,
                        "TH-83",
                        1,
                        "Publish the budget",
                        Status.DONE,
                        LocalDate.parse("2010-06-30"),
                        "as agreed",
                        letter(),
                        LocalDate.parse("2010-06-30"),
                        null,
                        List.of()));
    }

    @Test
    void what_is_done_late_and_without_evidence_is_remarked_twice() {
        assertThat(visit.given(recorded())
                        .when(followUp(1, Status.DONE, LocalDate.parse("2010-07-01"), null, null))
                        .warnings())
                .containsExactly(
                        "Recommendation 1 is reported done without evidence; add it.",
                        "Recommendation 1 was due on 2010-06-30, but is DONE as of 2010-07-01; record the reason.");
    }

    @Test
    void a_recommendation_without_a_day_is_never_late() {
        assertThat(visit.given(recorded())
                        .when(followUp(2, Status.IN_PROGRESS, null, null, null))
                        .warnings())
                .isEmpty();
    }

    @Test
    void there_are_only_the_recommendations_that_were_made() {
        visit.given(recorded())
                .when(followUp(3, Status.DONE, null, null, null))
                .thenRejected(
                        "inspection.recommendation.unknown",
                        VISIT + " has no recommendation 3 but 2 in all; correct the number.");
    }

    @Test
    void a_day_of_completion_goes_with_what_is_done() {
        visit.given(recorded())
                .when(followUp(1, Status.IN_PROGRESS, DAY, null, null))
                .thenRejected(
                        "inspection.recommendation.done-on",
                        "Recommendation 1 names 2010-01-19 as done, but its status is IN_PROGRESS; use DONE, or leave doneOn"
                                + " out.");
    }

    @Test
    void nothing_is_carried_out_before_it_was_recommended() {
        visit.given(recorded())
                .when(followUp(1, Status.DONE, DAY.minusDays(1), null, null))
                .thenRejected(
                        "inspection.recommendation.before-visit",
                        "Recommendation 1 is dated 2010-01-18, before the visit began on 2010-01-19; correct the date.");
    }

    @Test
    void progress_is_followed_up_until_it_is_settled() {
        assertThat(visit.given(recorded(), followedUp(1, Status.IN_PROGRESS))
                        .when(followUp(1, Status.DONE, LocalDate.parse("2010-06-30"), letter(), null))
                        .event(RecommendationFollowedUp.class)
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void what_is_settled_is_corrected_not_followed_up_again() {
        visit.given(recorded(), followedUp(1, Status.DONE))
                .when(followUp(1, Status.IN_PROGRESS, null, null, null))
                .thenRejected(
                        "inspection.recommendation.closed",
                        "Recommendation 1 of " + VISIT
                                + " is settled (DONE); if that is wrong, name its position in corrects.");
    }

    @Test
    void a_wrong_follow_up_is_corrected_by_its_position() {
        assertThat(visit.given(recorded(), followedUp(1, Status.DONE))
                        .position(10, VISIT, 1)
                        .when(followUp(1, Status.IN_PROGRESS, null, null, 10L))
                        .event(RecommendationFollowedUp.class)
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void the_same_follow_up_again_changes_nothing() {
        visit.given(recorded(), followedUp(1, Status.DONE))
                .when(followUp(1, Status.DONE, LocalDate.parse("2010-06-30"), letter(), null))
                .thenNothing();
    }

    private static Recommendation recommendation(String text) {
        return new Recommendation(text, "PROVINCIAL_OFFICE", LocalDate.parse("2010-06-30"));
    }

    private static InspectionVisitRecorded recorded() {
        return new InspectionVisitRecorded(
                VISIT,
                Kind.INSPECTION,
                Method.SITE,
                2553,
                1,
                new Region("2552", 7),
                "TH-83",
                DAY,
                DAY,
                List.of(new Inspector("PERSON-0004", "MINISTRY_OF_INTERIOR")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Works are behind."),
                List.of(
                        recommendation("Publish the budget"),
                        new Recommendation("Meet monthly", "PROVINCIAL_OFFICE", null)),
                List.of(),
                List.of());
    }

    private static AmendInspectionVisit amend(
            LocalDate to, List<String> findings, List<Recommendation> recommendations, Long corrects) {
        return new AmendInspectionVisit(
                VISIT,
                null,
                to,
                null,
                null,
                null,
                null,
                null,
                findings,
                recommendations,
                null,
                null,
                corrects,
                "checked on site");
    }

    private static FollowUpRecommendation followUp(
            int recommendation, Status status, LocalDate doneOn, List<Evidence> evidence, Long corrects) {
        return new FollowUpRecommendation(VISIT, recommendation, status, doneOn, "as agreed", evidence, corrects, null);
    }

    private static RecommendationFollowedUp followedUp(int recommendation, Status status) {
        return new RecommendationFollowedUp(
                VISIT,
                2553,
                "TH-83",
                recommendation,
                "Publish the budget",
                status,
                status == Status.DONE ? LocalDate.parse("2010-06-30") : null,
                "as agreed",
                letter(),
                LocalDate.parse("2010-06-30"),
                null,
                List.of());
    }

    private static List<Evidence> letter() {
        return List.of(new Evidence(
                "Letter", "LETTER", "Provincial office", "PK 0017/1", "1", DAY, null, null, false, 2, null));
    }
}
