package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A report is filed by its due day; a late one is remarked. */
record ReportIsInTime(int region, LocalDate filedOn, LocalDate due) implements Rule {

    @Override
    public String code() {
        return "inspection.report.late";
    }

    @Override
    public boolean isMet() {
        return !filedOn.isAfter(due);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("region", Integer.toString(region), "filedOn", filedOn.toString(), "due", due.toString());
    }
}
