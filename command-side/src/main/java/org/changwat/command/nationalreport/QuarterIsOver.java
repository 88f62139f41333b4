package org.changwat.command.nationalreport;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A quarter is reported when it is over; an earlier report is remarked. */
record QuarterIsOver(int quarter, LocalDate filedOn, LocalDate end) implements Rule {

    @Override
    public String code() {
        return "national-report.early";
    }

    @Override
    public boolean isMet() {
        return filedOn.isAfter(end);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("quarter", Integer.toString(quarter), "filedOn", filedOn.toString(), "end", end.toString());
    }
}
