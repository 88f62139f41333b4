package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.Structure.Dimension;

/** The lines of each perspective total its weight (FY2557: 60/10/10/20). */
record PerspectivesAreFilled(List<AgreementLine> lines, List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "agreement.weight.perspective";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("perspectives", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.perspectives().stream())
                .filter(perspective -> totalOf(perspective.code()).compareTo(perspective.weight()) != 0)
                .map(perspective ->
                        perspective.code() + " " + totalOf(perspective.code()).toPlainString() + "/"
                                + perspective.weight().toPlainString())
                .toList();
    }

    private BigDecimal totalOf(String perspective) {
        return LineChanges.totalWeight(lines.stream()
                .filter(line -> line.perspective().equals(perspective))
                .toList());
    }
}
