package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;

/**
 * The unit sent in its negotiation form (แบบแจ้งความประสงค์ในการเจรจา).
 *
 * @param inTime whether it came by the last day; a late form changes nothing (domain rule 10)
 */
@Revision("1")
public record NegotiationFormAnswered(
        String unit,
        int fiscalYear,
        Answer answer,
        List<AgreementLine> counterLines,
        LocalDate receivedOn,
        boolean inTime)
        implements AgreementEvent {

    public NegotiationFormAnswered {
        counterLines = Copies.of(counterLines);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }

    /** Whether the unit agrees or wants to negotiate. */
    public enum Answer {
        AGREE,
        NEGOTIATE
    }
}
