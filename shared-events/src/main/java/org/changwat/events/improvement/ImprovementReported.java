package org.changwat.events.improvement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The province reported what came of a proposal.
 *
 * @param reportNo number of the report on the proposal, from 1; a correction keeps it
 * @param result what was done and what came of it
 */
@Revision("1")
public record ImprovementReported(
        int fiscalYear,
        String unit,
        int proposalNo,
        int reportNo,
        Progress progress,
        String result,
        LocalDate reportedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ImprovementEvent {

    public ImprovementReported {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return reportedOn;
    }

    /** How far the proposal is. */
    public enum Progress {
        IN_PROGRESS,
        CARRIED_OUT
    }
}
