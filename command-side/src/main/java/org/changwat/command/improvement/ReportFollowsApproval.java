package org.changwat.command.improvement;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A proposal is carried out after it was approved. */
record ReportFollowsApproval(String proposal, LocalDate approvedOn, LocalDate reportedOn) implements Rule {

    @Override
    public String code() {
        return "improvement.report.before-approval";
    }

    @Override
    public boolean isMet() {
        return !reportedOn.isBefore(approvedOn);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("proposal", proposal, "approvedOn", approvedOn.toString(), "reportedOn", reportedOn.toString());
    }
}
