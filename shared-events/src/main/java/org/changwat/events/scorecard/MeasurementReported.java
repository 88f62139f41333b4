package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A measured result of a line, or of one part of a composite line.
 *
 * @param part code of the part, or null where the line has none
 * @param value the result in the criteria's unit; of a ratio, 100 x numerator / denominator with four decimals
 * @param provisional whether the source will still revise it
 */
@Revision("1")
public record MeasurementReported(
        String unit,
        int fiscalYear,
        String line,
        @Nullable String part,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        LocalDate asOfDate,
        Round round,
        @Nullable String source,
        boolean provisional,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ScorecardEvent {

    public MeasurementReported {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return asOfDate;
    }
}
