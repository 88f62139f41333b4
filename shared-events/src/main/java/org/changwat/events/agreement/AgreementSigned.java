package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;

/** The agreement was signed. */
@Revision("1")
public record AgreementSigned(String unit, int fiscalYear, LocalDate signedOn, List<Signatory> signatories)
        implements AgreementEvent {

    public AgreementSigned {
        signatories = Copies.of(signatories);
    }

    @Override
    public LocalDate effectiveOn() {
        return signedOn;
    }

    /** Who signed: the office held and a person id, never a name. */
    public record Signatory(String role, String person) {}
}
