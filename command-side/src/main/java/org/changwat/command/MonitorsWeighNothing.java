package org.changwat.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;

/** A monitor weighs 0, a scored line more (domain rule 7). */
record MonitorsWeighNothing(List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.line.weight";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return lines.stream()
                .filter(line -> line.isMonitor() != (line.weight().signum() == 0)
                        || line.weight().signum() < 0
                        || line.weight().compareTo(new BigDecimal("100")) > 0
                        || line.weight().stripTrailingZeros().scale() > 2)
                .map(AgreementLine::line)
                .toList();
    }
}
