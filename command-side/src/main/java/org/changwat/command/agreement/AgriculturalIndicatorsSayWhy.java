package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;

/** Agriculture names its products; yield needs a production strategy, GAP one of standards or export (domain rule 8). */
record AgriculturalIndicatorsSayWhy(List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.agriculture";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", wrong()));
    }

    private static final Map<String, List<String>> PURPOSES =
            Map.of("1.1.1", List.of(), "1.1.2", List.of("PRODUCTION"), "1.1.3", List.of("STANDARDS", "EXPORT"));

    private List<String> wrong() {
        return lines.stream()
                .filter(line -> line.level() == LineLevel.CLUSTER || line.level() == LineLevel.PROVINCE)
                .filter(line -> PURPOSES.containsKey(line.indicator()))
                .filter(line -> line.products().isEmpty() || !purposeFits(line))
                .map(AgreementLine::line)
                .toList();
    }

    private static boolean purposeFits(AgreementLine line) {
        List<String> purposes = PURPOSES.getOrDefault(line.indicator(), List.of());
        return purposes.isEmpty() || line.strategyPurpose() != null && purposes.contains(line.strategyPurpose());
    }
}
