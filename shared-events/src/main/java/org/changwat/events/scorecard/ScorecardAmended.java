package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.jspecify.annotations.Nullable;

/** The agreement changed, and the card's lines with it; scores that follow are recorded after this event. */
@Revision("1")
public record ScorecardAmended(
        String unit,
        int fiscalYear,
        @Nullable String request,
        long agreementSequence,
        List<Amendment> amendments,
        LocalDate effectiveFrom)
        implements ScorecardEvent {

    public ScorecardAmended {
        amendments = Copies.of(amendments);
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveFrom;
    }
}
