package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** The framework says which indicator disbursement is, or the caller names the line; it is never guessed. */
record DisbursementLineIsNamed(
        String unit, int fiscalYear, @Nullable String indicator, boolean found, List<String> lines) implements Rule {

    @Override
    public String code() {
        return "scorecard.disbursement.line-unnamed";
    }

    @Override
    public boolean isMet() {
        return found;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "indicator",
                indicator == null ? "-" : indicator,
                "lines",
                lines.isEmpty() ? "-" : String.join(", ", lines));
    }
}
