package org.changwat.command.nationalreport;

import java.util.Map;
import org.changwat.command.Rule;

/** A fiscal year has four quarters. */
record QuarterIsOneOfFour(int quarter) implements Rule {

    @Override
    public String code() {
        return "national-report.quarter";
    }

    @Override
    public boolean isMet() {
        return quarter >= 1 && quarter <= 4;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("quarter", Integer.toString(quarter));
    }
}
