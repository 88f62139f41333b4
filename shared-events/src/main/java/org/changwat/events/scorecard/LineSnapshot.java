package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.jspecify.annotations.Nullable;

/**
 * One line as it stood when a report was submitted: what was claimed, what it scored, and by which evidence (domain rule 19).
 *
 * @param weight per cent
 * @param selfScore null where it bore none
 * @param weighted score x weight / 100
 * @param steps claimed steps of a milestone line
 * @param results measured results, one of each part of a composite line
 */
public record LineSnapshot(
        String line,
        BigDecimal weight,
        @Nullable BigDecimal selfScore,
        @Nullable BigDecimal weighted,
        List<ClaimedStep> steps,
        List<MeasuredResult> results) {

    public LineSnapshot {
        steps = Copies.of(steps);
        results = Copies.of(results);
    }

    /**
     * A claimed step.
     *
     * @param state {@code SUBMITTED}, {@code VERIFIED} or {@code RETURNED}
     * @param sequence sequence of the submission on this card
     */
    public record ClaimedStep(
            int step,
            String state,
            Completion completion,
            LocalDate achievedOn,
            @Nullable String narrative,
            List<Evidence> evidence,
            long sequence) {

        public ClaimedStep {
            evidence = Copies.of(evidence);
        }
    }

    /**
     * A measured result.
     *
     * @param sequence sequence of the event that brought it on this card
     */
    public record MeasuredResult(
            @Nullable String part,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            LocalDate asOfDate,
            @Nullable String source,
            boolean provisional,
            List<Evidence> evidence,
            long sequence) {

        public MeasuredResult {
            evidence = Copies.of(evidence);
        }
    }
}
