package org.changwat.command.scorecard;

import java.util.Collection;
import java.util.Map;
import org.changwat.command.Rule;

/** Work is done on lines of the signed agreement only. */
record LineIsOnTheCard(String line, String unit, int fiscalYear, Collection<String> lines) implements Rule {

    @Override
    public String code() {
        return "scorecard.line.unknown";
    }

    @Override
    public boolean isMet() {
        return lines.contains(line);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "lines",
                String.join(", ", lines));
    }
}
