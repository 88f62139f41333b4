package org.changwat.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.LineChange;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the agreement changed by a decided request or a correction; what they were stays beside what they are.
 *
 * @param request id of the change request it carries out, or null
 * @param corrects position of the event it corrects, or null
 */
@Revision("1")
public record AgreementAmended(
        String unit,
        int fiscalYear,
        @Nullable String request,
        @Nullable Long corrects,
        List<Amendment> amendments,
        LocalDate effectiveFrom,
        Authority authority)
        implements AgreementEvent {

    public AgreementAmended {
        amendments = Copies.of(amendments);
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveFrom;
    }

    /**
     * One line as it was and as it is.
     *
     * @param before null where the line was added
     * @param after null where it was removed
     */
    public record Amendment(
            String line,
            LineChange.Op op,
            @Nullable AgreementLine before,
            @Nullable AgreementLine after) {}
}
