package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A final result is approved once; a wrong entry is corrected. */
record ApprovalIsRecordedOnce(String unit, int fiscalYear, boolean approved, boolean correction) implements Rule {

    @Override
    public String code() {
        return "scorecard.approval.stands";
    }

    @Override
    public boolean isMet() {
        return correction || !approved;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear));
    }
}
