package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;

/** The negotiation committee settled the lines that stand from now on (domain rule 10). */
@Revision("1")
public record NegotiationConcluded(
        String unit, int fiscalYear, List<AgreementLine> lines, LocalDate concludedOn, Authority authority)
        implements AgreementEvent {

    public NegotiationConcluded {
        lines = Copies.of(lines);
    }

    @Override
    public LocalDate effectiveOn() {
        return concludedOn;
    }
}
