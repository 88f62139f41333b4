package org.changwat.command.nationalreport;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A report speaks of outputs, outcomes and indicators; what it leaves out is remarked. */
record ReportIsWhole(int quarter, List<String> left) implements Rule {

    @Override
    public String code() {
        return "national-report.left-out";
    }

    @Override
    public boolean isMet() {
        return left.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("quarter", Integer.toString(quarter), "left", String.join(", ", left));
    }
}
