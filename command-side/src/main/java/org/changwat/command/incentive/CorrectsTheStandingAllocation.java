package org.changwat.command.incentive;

import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A correction names the allocation that stands (domain rule 18). */
record CorrectsTheStandingAllocation(
        int fiscalYear, @Nullable Long corrects, boolean stands) implements Rule {

    @Override
    public String code() {
        return "incentive.correction.not-standing";
    }

    @Override
    public boolean isMet() {
        return stands;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "fiscalYear", Integer.toString(fiscalYear), "corrects", corrects == null ? "" : corrects.toString());
    }
}
