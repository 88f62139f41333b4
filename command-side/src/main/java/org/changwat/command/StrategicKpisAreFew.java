package org.changwat.command;

import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;
import org.jspecify.annotations.Nullable;

/** Cluster and province KPIs together should number at most five (domain rule 6). */
record StrategicKpisAreFew(
        String unit, List<AgreementLine> lines, @Nullable Integer advised) implements Rule {

    @Override
    public String code() {
        return "agreement.kpi.many";
    }

    @Override
    public boolean isMet() {
        return advised == null || count() <= advised;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "count", Long.toString(count()), "advised", String.valueOf(advised));
    }

    private long count() {
        return lines.stream()
                .filter(line -> line.level() == LineLevel.CLUSTER || line.level() == LineLevel.PROVINCE)
                .filter(line -> !line.isMonitor())
                .count();
    }
}
