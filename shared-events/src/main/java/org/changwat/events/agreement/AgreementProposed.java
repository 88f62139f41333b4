package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.Since;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an agreement were proposed; a province's include its cluster's, pinned.
 *
 * @param scheme cluster scheme it was made under, such as {@code K52}; null for an agency (domain rule 2)
 * @param cluster the cluster whose lines joined, or null
 * @param clusterSequence sequence of the cluster agreement's last event read, or null
 * @param frameworkSequence sequence of the framework's last event read
 * @param lines the unit's own lines, then the cluster's
 * @param corrects position of the proposal as entered wrongly, or null
 */
@Revision("2")
public record AgreementProposed(
        String unit,
        int fiscalYear,
        Coverage coverage,
        long frameworkSequence,
        @Nullable String scheme,
        @Nullable String cluster,
        @Nullable Long clusterSequence,
        List<AgreementLine> lines,
        LocalDate effectiveOn,
        List<Warning> warnings,
        @Since("2") @Nullable Long corrects)
        implements AgreementEvent {

    public AgreementProposed {
        lines = Copies.of(lines);
        warnings = Copies.of(warnings);
    }

    /** A proposal that corrects no other. */
    public AgreementProposed(
            String unit,
            int fiscalYear,
            Coverage coverage,
            long frameworkSequence,
            @Nullable String scheme,
            @Nullable String cluster,
            @Nullable Long clusterSequence,
            List<AgreementLine> lines,
            LocalDate effectiveOn,
            List<Warning> warnings) {
        this(
                unit,
                fiscalYear,
                coverage,
                frameworkSequence,
                scheme,
                cluster,
                clusterSequence,
                lines,
                effectiveOn,
                warnings,
                null);
    }
}
