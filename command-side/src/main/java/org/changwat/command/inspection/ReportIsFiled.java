package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** Only a report that stands is returned. */
record ReportIsFiled(int region, boolean filed) implements Rule {

    @Override
    public String code() {
        return "inspection.report.not-filed";
    }

    @Override
    public boolean isMet() {
        return filed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("region", Integer.toString(region));
    }
}
