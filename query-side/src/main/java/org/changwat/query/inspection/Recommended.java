package org.changwat.query.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.changwat.query.inspection.Advice.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the register lists it, with the visit that made it.
 *
 * @param number in the list of its visit, from 1
 * @param overdue whether it still stands open after its day, on the day asked for
 * @param daysOverdue 0 where it is not
 * @param followUps oldest first
 * @param position of the record of the visit
 */
public record Recommended(
        String visit,
        Kind kind,
        int fiscalYear,
        @Nullable Integer round,
        @Nullable Region region,
        String province,
        int number,
        String text,
        String owner,
        @Nullable LocalDate due,
        Status status,
        @Nullable LocalDate doneOn,
        boolean overdue,
        long daysOverdue,
        List<FollowUp> followUps,
        long position) {

    static Recommended of(Visit visit, Advice advice, LocalDate day) {
        boolean overdue = advice.overdueOn(day);
        return new Recommended(
                visit.visit(),
                visit.kind(),
                visit.fiscalYear(),
                visit.round(),
                visit.region(),
                visit.province(),
                advice.number(),
                advice.text(),
                advice.owner(),
                advice.due(),
                advice.status(),
                advice.doneOn(),
                overdue,
                overdue ? ChronoUnit.DAYS.between(advice.due(), day) : 0,
                advice.followUps(),
                visit.position());
    }
}
