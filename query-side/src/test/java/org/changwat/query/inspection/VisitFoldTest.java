package org.changwat.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.RememberedLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitFoldTest {

    private static final LocalDate DAY = LocalDate.parse("2014-07-22");
    private static final String VISIT = Ids.visit(2557, null, "TH-83", DAY);
    private static final Recommendation STAFF =
            new Recommendation("จัดเวรเจ้าหน้าที่ให้ครบ", "PROVINCIAL_OFFICE", LocalDate.parse("2014-10-31"));
    private static final Recommendation REGISTER =
            new Recommendation("ปรับปรุงทะเบียนคุมงบประมาณ", "TREASURY_OFFICE", null);

    private final RememberedLog log = new RememberedLog();

    @Test
    void an_amended_visit_shows_what_now_stands_and_keeps_what_it_is() {
        on(visit(VISIT));
        on(amended(List.of(STAFF, REGISTER), null));

        Visit visit = read();

        assertThat(visit.kind()).isEqualTo(InspectionVisitRecorded.Kind.SUPERVISION);
        assertThat(visit.method()).isEqualTo(InspectionVisitRecorded.Method.SITE);
        assertThat(visit.position()).isEqualTo(1);
        assertThat(visit.findings()).containsExactly("ข้อค้นพบที่แก้ไขแล้ว");
        assertThat(visit.recommendations()).extracting(Advice::text).containsExactly(STAFF.text(), REGISTER.text());
        assertThat(visit.amended()).isEqualTo(new Visit.Amendment(DAY.plusDays(20), null, Instant.EPOCH, 2, 1));
    }

    @Test
    void a_recommendation_shows_its_state_with_each_follow_up_and_outlives_an_amendment() {
        on(visit(VISIT));
        on(followedUp(1, Status.IN_PROGRESS, "2014-08-20", null));
        on(followedUp(1, Status.DONE, "2014-09-10", null));
        on(amended(List.of(STAFF, REGISTER), 1L));

        List<Advice> recommendations = read().recommendations();

        assertThat(recommendations).extracting(Advice::status).containsExactly(Status.DONE, Status.OPEN);
        assertThat(recommendations.get(0).doneOn()).isEqualTo("2014-09-10");
        assertThat(recommendations.get(0).followUps())
                .extracting(Advice.FollowUp::followedUpOn)
                .containsExactly(LocalDate.parse("2014-08-20"), LocalDate.parse("2014-09-10"));
        assertThat(recommendations.get(0).overdueOn(LocalDate.parse("2014-12-01")))
                .isFalse();
    }

    @Test
    void a_correction_of_a_follow_up_stands_beside_what_it_corrects() {
        on(visit(VISIT));
        on(followedUp(1, Status.DONE, "2014-09-10", null));
        on(followedUp(1, Status.IN_PROGRESS, "2014-09-11", 2L));

        Advice recommendation = read().recommendations().get(0);

        assertThat(recommendation.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(recommendation.doneOn()).isNull();
        assertThat(recommendation.followUps())
                .extracting(Advice.FollowUp::corrects)
                .containsExactly(null, 2L);
    }

    @Test
    void a_recommendation_is_overdue_from_the_day_after_its_last() {
        on(visit(VISIT));
        Advice recommendation = read().recommendations().get(0);

        assertThat(recommendation.overdueOn(LocalDate.parse("2014-10-31"))).isFalse();
        assertThat(recommendation.overdueOn(LocalDate.parse("2014-11-01"))).isTrue();
    }

    @Test
    void what_is_told_of_a_visit_that_is_not_there_changes_nothing() {
        on(amended(List.of(STAFF), null));
        on(followedUp(1, Status.DONE, "2014-09-10", null));

        assertThat(FoldedViews.of(new VisitProjection(), log).find(VISIT)).contains(VisitDocument.NONE);
        assertThat(Visit.with(List.of(), amended(List.of(STAFF), null), recorded()))
                .isEmpty();
    }

    private Recorded recorded() {
        return Recorded.of(log.events().get(0));
    }

    private void on(InspectionEvent event) {
        log.append(event, Instant.EPOCH, Map.of());
    }

    private Visit read() {
        return FoldedViews.of(new VisitProjection(), log)
                .find(VISIT)
                .orElseThrow()
                .visit();
    }

    private static InspectionVisitAmended amended(List<Recommendation> recommendations, @Nullable Long corrects) {
        return new InspectionVisitAmended(
                VISIT,
                2557,
                "TH-83",
                DAY,
                DAY,
                List.of(new Inspector("PERSON-0201", "SUPERVISION_BUREAU")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("ข้อค้นพบที่แก้ไขแล้ว"),
                recommendations,
                List.of(),
                DAY.plusDays(20),
                corrects,
                List.of());
    }

    private static RecommendationFollowedUp followedUp(int number, Status status, String on, @Nullable Long corrects) {
        List<Evidence> none = List.of();
        return new RecommendationFollowedUp(
                VISIT,
                2557,
                "TH-83",
                number,
                STAFF.text(),
                status,
                status == Status.DONE ? LocalDate.parse(on) : null,
                null,
                none,
                LocalDate.parse(on),
                corrects,
                List.of());
    }

    static InspectionVisitRecorded visit(String id) {
        return new InspectionVisitRecorded(
                id,
                InspectionVisitRecorded.Kind.SUPERVISION,
                InspectionVisitRecorded.Method.SITE,
                2557,
                null,
                null,
                "TH-83",
                DAY,
                DAY,
                List.of(new Inspector("PERSON-0201", "SUPERVISION_BUREAU")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(STAFF),
                List.of(),
                List.of());
    }
}
