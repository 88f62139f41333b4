package org.changwat.command;

import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;

/** A cluster lists cluster lines, a province its own and the standard ones, an agency its own. */
record LevelFitsTheUnit(String unit, List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.line.level";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit",
                unit,
                "lines",
                String.join(", ", wrong()),
                "allowed",
                String.join(", ", allowed().stream().map(Enum::name).toList()));
    }

    private List<LineLevel> allowed() {
        return Kinds.isCluster(unit)
                ? List.of(LineLevel.CLUSTER)
                : Kinds.isProvince(unit) ? List.of(LineLevel.PROVINCE, LineLevel.STANDARD) : List.of(LineLevel.AGENCY);
    }

    private List<String> wrong() {
        return lines.stream()
                .filter(line -> !allowed().contains(line.level()))
                .map(AgreementLine::line)
                .toList();
    }
}
