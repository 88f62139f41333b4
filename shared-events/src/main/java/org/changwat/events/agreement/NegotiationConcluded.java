package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Since;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The negotiation committee settled the lines that stand from now on, its cluster's among a province's (domain rule 10).
 *
 * @param corrects position of the conclusion as entered wrongly, or null
 */
@Revision("2")
public record NegotiationConcluded(
        String unit,
        int fiscalYear,
        List<AgreementLine> lines,
        LocalDate concludedOn,
        Authority authority,
        List<Warning> warnings,
        @Since("2") @Nullable Long corrects)
        implements AgreementEvent {

    public NegotiationConcluded {
        lines = Copies.of(lines);
        warnings = Copies.of(warnings);
    }

    /** A conclusion that corrects no other. */
    public NegotiationConcluded(
            String unit,
            int fiscalYear,
            List<AgreementLine> lines,
            LocalDate concludedOn,
            Authority authority,
            List<Warning> warnings) {
        this(unit, fiscalYear, lines, concludedOn, authority, warnings, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return concludedOn;
    }
}
