package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The unit claims that a step is done.
 *
 * @param step number from 1
 * @param expectedOn when a step not wholly done is expected to be
 * @param corrects position of the event that this corrects, or null
 */
@Revision("1")
public record MilestoneSubmitted(
        String unit,
        int fiscalYear,
        String line,
        int step,
        LocalDate achievedOn,
        Completion completion,
        @Nullable LocalDate expectedOn,
        Round round,
        @Nullable String narrative,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ScorecardEvent {

    public MilestoneSubmitted {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return achievedOn;
    }

    /** How far the step is. */
    public enum Completion {
        DONE,
        PARTLY,
        EXPECTED
    }
}
