package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A province or cluster chose a project for inspection at project level.
 *
 * @param project the project, by the code or title its plan gives it
 * @param cluster the cluster whose project it is, or null for a province's own
 * @param letter number of the letter that names it
 */
@Revision("1")
public record ProjectSelectedForInspection(
        int fiscalYear,
        int round,
        String province,
        String project,
        Level level,
        @Nullable String cluster,
        @Nullable String letter,
        LocalDate selectedOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionRoundEvent {

    public ProjectSelectedForInspection {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return selectedOn;
    }

    /** Whose plan the project belongs to. */
    public enum Level {
        PROVINCE,
        CLUSTER
    }
}
