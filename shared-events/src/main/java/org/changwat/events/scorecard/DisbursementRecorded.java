package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * How much of the unit's budget was disbursed; it stands as the measured result of the disbursement line.
 *
 * @param line the line whose result it is, as the card stood
 * @param allocated baht
 * @param disbursed baht
 * @param percent 100 x disbursed / allocated, four decimals
 */
@Revision("1")
public record DisbursementRecorded(
        String unit,
        int fiscalYear,
        String line,
        LocalDate asOfDate,
        BigDecimal allocated,
        BigDecimal disbursed,
        BigDecimal percent,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ScorecardEvent {

    public DisbursementRecorded {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return asOfDate;
    }
}
