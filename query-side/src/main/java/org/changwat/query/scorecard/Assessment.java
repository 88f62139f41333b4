package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Evidence;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.query.projection.Recorded;

/** The latest judgement of one assessor at one stage; the joint one rules the evaluator track (domain rule 18). */
public record Assessment(
        IndicatorAssessed.Assessor by,
        IndicatorAssessed.Phase phase,
        BigDecimal score,
        LocalDate assessedOn,
        String rationale,
        List<Evidence> evidence,
        long position) {

    public Assessment {
        evidence = List.copyOf(evidence);
    }

    static List<Assessment> with(List<Assessment> standing, IndicatorAssessed event, Recorded recorded) {
        List<Assessment> next = new ArrayList<>(standing);
        next.removeIf(each -> each.by() == event.by() && each.phase() == event.phase());
        next.add(new Assessment(
                event.by(),
                event.phase(),
                event.score(),
                event.assessedOn(),
                event.rationale(),
                event.evidence(),
                recorded.position()));
        return List.copyOf(next);
    }
}
