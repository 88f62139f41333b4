package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.jspecify.annotations.Nullable;

/** An assessor judged a line; all assessments are kept, and the joint one rules the evaluator track (rule 18). */
@Revision("1")
public record IndicatorAssessed(
        String unit,
        int fiscalYear,
        String line,
        Assessor by,
        Phase phase,
        BigDecimal score,
        LocalDate assessedOn,
        String rationale,
        List<Evidence> evidence,
        @Nullable Long corrects)
        implements ScorecardEvent {

    public IndicatorAssessed {
        evidence = Copies.of(evidence);
    }

    @Override
    public LocalDate effectiveOn() {
        return assessedOn;
    }

    /** Who assessed. */
    public enum Assessor {
        OPDC,
        INDEPENDENT
    }

    /** At which stage. */
    public enum Phase {
        DESK,
        ON_SITE,
        JOINT
    }
}
