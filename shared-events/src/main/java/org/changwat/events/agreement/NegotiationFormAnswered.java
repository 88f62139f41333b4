package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * The unit sent in its negotiation form (แบบแจ้งความประสงค์ในการเจรจา).
 *
 * @param inTime whether it came by the last day; a late form changes nothing (domain rule 10)
 * @param replaces which of the unit's forms this is a correction of, 1 for its first; null where it corrects none
 * @param corrects position of the form as entered wrongly, or null
 */
@Revision("2")
public record NegotiationFormAnswered(
        String unit,
        int fiscalYear,
        Answer answer,
        List<AgreementLine> counterLines,
        LocalDate receivedOn,
        boolean inTime,
        @Since("2") @Nullable Integer replaces,
        @Since("2") @Nullable Long corrects)
        implements AgreementEvent {

    public NegotiationFormAnswered {
        counterLines = Copies.of(counterLines);
    }

    /** A form that corrects no other. */
    public NegotiationFormAnswered(
            String unit,
            int fiscalYear,
            Answer answer,
            List<AgreementLine> counterLines,
            LocalDate receivedOn,
            boolean inTime) {
        this(unit, fiscalYear, answer, counterLines, receivedOn, inTime, null, null);
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
