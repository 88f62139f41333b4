package org.changwat.events.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A unit sent its draft indicators.
 *
 * @param lines the drafts, in the form of lines of an agreement
 * @param edition 1, then one more with each time they are sent anew
 */
@Revision("1")
public record DraftIndicatorsSubmitted(
        String unit,
        int fiscalYear,
        List<AgreementLine> lines,
        int edition,
        LocalDate receivedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements DraftIndicatorEvent {

    public DraftIndicatorsSubmitted {
        lines = Copies.of(lines);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
