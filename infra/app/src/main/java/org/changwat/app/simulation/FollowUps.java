package org.changwat.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.command.inspection.FollowUpRecommendation;
import org.changwat.command.inspection.RecordInspectionVisit;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.jspecify.annotations.Nullable;

/** What becomes of a visit's recommendation: most are carried out, some late, some are under way, a few nobody speaks of. */
final class FollowUps {

    private FollowUps() {}

    /** Draws from the visit itself, so that no other line of the year changes with it. */
    static void plan(RecordInspectionVisit visit, YearPlan plan) {
        SplittableRandom random = new SplittableRandom(visit.aggregateId().hashCode());
        int fate = random.nextInt(100);
        if (fate >= 90) {
            return;
        }
        if (fate >= 50) {
            plan.add(
                    Season.FOLLOWED_UP,
                    followedUp(visit, Status.IN_PROGRESS, null, Phrases.one(Phrases.NOT_YET, random), null));
        }
        if (fate < 70) {
            LocalDate done = visit.to().plusDays(random.nextInt(20, 75));
            Evidence shown = new Evidence(
                    "รายงานผลการดำเนินการตามข้อเสนอแนะ",
                    "REPORT",
                    "สำนักงานจังหวัด",
                    null,
                    null,
                    done,
                    null,
                    null,
                    null,
                    null,
                    null);
            plan.add(
                    Season.FOLLOWED_UP,
                    followedUp(visit, Status.DONE, done, Phrases.one(Phrases.STEP_DONE, random), shown));
        } else if (fate >= 85) {
            plan.add(
                    Season.FOLLOWED_UP,
                    followedUp(visit, Status.DECLINED, null, "เป็นอำนาจของส่วนราชการอื่น ไม่อาจดำเนินการได้", null));
        }
    }

    private static FollowUpRecommendation followedUp(
            RecordInspectionVisit visit,
            Status status,
            @Nullable LocalDate doneOn,
            String note,
            @Nullable Evidence evidence) {
        return new FollowUpRecommendation(
                visit.aggregateId(),
                1,
                status,
                doneOn,
                note,
                evidence == null ? null : List.of(evidence),
                null,
                "รายงานผลการดำเนินการตามข้อเสนอแนะ");
    }
}
