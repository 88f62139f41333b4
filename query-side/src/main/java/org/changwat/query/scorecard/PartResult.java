package org.changwat.query.scorecard;

import java.math.BigDecimal;
import org.changwat.events.Criteria;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One part of a composite line with the result that stands for it. */
public record PartResult(
        String code,
        LocalizedText name,
        BigDecimal weight,
        @Nullable Measurement measurement) {

    static PartResult of(Criteria.Part part, @Nullable Measurement measurement) {
        return new PartResult(part.code(), part.name(), part.weight(), measurement);
    }

    PartResult with(Measurement next) {
        return new PartResult(code, name, weight, next);
    }
}
