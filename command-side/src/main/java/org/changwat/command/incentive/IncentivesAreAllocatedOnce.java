package org.changwat.command.incentive;

import java.util.Map;
import org.changwat.command.Rule;

/** All provinces at once is once; a wrong allocation is corrected as a whole. */
record IncentivesAreAllocatedOnce(int fiscalYear, boolean stands, boolean correction) implements Rule {

    @Override
    public String code() {
        return "incentive.allocation.stands";
    }

    @Override
    public boolean isMet() {
        return correction || !stands;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear));
    }
}
