package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** Provinces are inspected at least twice a year (decree of B.E. 2551, section 34; domain rule 21); warns when the year leaves no room for a second round. */
record AtLeastTwoRoundsAYear(int fiscalYear, int planned, boolean yearIsOver) implements Rule {

    @Override
    public String code() {
        return "inspection.round.two-a-year";
    }

    @Override
    public boolean isMet() {
        return !yearIsOver || planned >= 2;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear), "planned", Integer.toString(planned));
    }
}
