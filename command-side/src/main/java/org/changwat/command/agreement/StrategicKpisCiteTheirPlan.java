package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;

/** A strategic KPI should cite the plan, strategy or budget it rests on (domain rule 8). */
record StrategicKpisCiteTheirPlan(List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.kpi.plan";
    }

    @Override
    public boolean isMet() {
        return without().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", without()));
    }

    private List<String> without() {
        return lines.stream()
                .filter(line -> line.level() == LineLevel.CLUSTER || line.level() == LineLevel.PROVINCE)
                .filter(line ->
                        line.planReference() == null || line.planReference().isBlank())
                .map(AgreementLine::line)
                .toList();
    }
}
