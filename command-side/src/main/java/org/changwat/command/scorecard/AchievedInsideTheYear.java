package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.FiscalYear;

/** Steps dated outside the fiscal year warn (domain rule 14). */
record AchievedInsideTheYear(String line, int step, LocalDate achievedOn, FiscalYear year) implements Rule {

    @Override
    public String code() {
        return "scorecard.milestone.outside-year";
    }

    @Override
    public boolean isMet() {
        return year.contains(achievedOn);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "step",
                Integer.toString(step),
                "achievedOn",
                achievedOn.toString(),
                "from",
                year.start().toString(),
                "to",
                year.end().toString());
    }
}
