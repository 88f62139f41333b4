package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A report has its prescribed components or says which it lacks (domain rule 21). */
record ReportIsComplete(int region, List<String> missing) implements Rule {

    @Override
    public String code() {
        return "inspection.report.incomplete";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("region", Integer.toString(region), "missing", String.join(", ", missing));
    }
}
