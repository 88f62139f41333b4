package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The agreement was signed.
 *
 * @param corrects position of the signature as entered wrongly, or null
 */
@Revision("1")
public record AgreementSigned(
        String unit,
        int fiscalYear,
        LocalDate signedOn,
        List<Signatory> signatories,
        @Nullable Long corrects) implements AgreementEvent {

    public AgreementSigned {
        signatories = Copies.of(signatories);
    }

    /** A signature that corrects no other. */
    public AgreementSigned(String unit, int fiscalYear, LocalDate signedOn, List<Signatory> signatories) {
        this(unit, fiscalYear, signedOn, signatories, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return signedOn;
    }

    /** Who signed: the office held and a person id, never a name. */
    public record Signatory(String role, String person) {}
}
