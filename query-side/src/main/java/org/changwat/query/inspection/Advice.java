package org.changwat.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation (ข้อเสนอแนะ) and what became of it.
 *
 * @param number in the list of its visit, from 1
 * @param status by the last follow-up; {@code OPEN} before the first
 * @param doneOn when it was carried out, with status {@code DONE}
 * @param followUps oldest first
 */
public record Advice(
        int number,
        String text,
        String owner,
        @Nullable LocalDate due,
        Status status,
        @Nullable LocalDate doneOn,
        List<FollowUp> followUps) {

    /**
     * One report on it.
     *
     * @param corrects position of the report that was wrong, null for a change
     */
    public record FollowUp(
            Status status,
            @Nullable LocalDate doneOn,
            @Nullable String note,
            List<Evidence> evidence,
            LocalDate followedUpOn,
            @Nullable Long corrects,
            List<Warning> warnings,
            Instant recordedAt,
            long position) {

        public FollowUp {
            evidence = Copies.of(evidence);
            warnings = Copies.of(warnings);
        }
    }

    public Advice {
        followUps = Copies.of(followUps);
    }

    static Advice of(int number, Recommendation recommendation, List<FollowUp> followUps) {
        FollowUp last = followUps.isEmpty() ? null : followUps.get(followUps.size() - 1);
        return new Advice(
                number,
                recommendation.text(),
                recommendation.owner(),
                recommendation.due(),
                last == null ? Status.OPEN : last.status(),
                last == null ? null : last.doneOn(),
                followUps);
    }

    Advice with(RecommendationFollowedUp event, Recorded recorded) {
        List<FollowUp> next = new ArrayList<>(followUps);
        next.add(new FollowUp(
                event.status(),
                event.doneOn(),
                event.note(),
                event.evidence(),
                event.followedUpOn(),
                event.corrects(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position()));
        return of(number, new Recommendation(text, owner, due), next);
    }

    /** Whether it is still to be done: neither carried out nor declined. */
    public boolean awaited() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    /** Whether its day had passed on a day without its being done. */
    public boolean overdueOn(LocalDate day) {
        return awaited() && due != null && due.isBefore(day);
    }
}
