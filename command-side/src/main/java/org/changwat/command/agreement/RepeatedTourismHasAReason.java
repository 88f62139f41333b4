package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;

/** Tourism revenue at both levels needs one of the two recorded reasons (domain rule 8). */
record RepeatedTourismHasAReason(List<AgreementLine> lines) implements Rule {

    @Override
    public String code() {
        return "agreement.tourism.repeated";
    }

    @Override
    public boolean isMet() {
        return !repeats() || reasoned();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reasons", "HIGH_MAIN_INCOME, NO_MORE_IMPORTANT_STRATEGY");
    }

    private static final String TOURISM_REVENUE = "1.2.1";
    private static final List<String> REASONS = List.of("HIGH_MAIN_INCOME", "NO_MORE_IMPORTANT_STRATEGY");

    private List<AgreementLine> tourism(LineLevel level) {
        return lines.stream()
                .filter(line -> line.level() == level && line.indicator().equals(TOURISM_REVENUE))
                .toList();
    }

    private boolean repeats() {
        return !tourism(LineLevel.CLUSTER).isEmpty()
                && !tourism(LineLevel.PROVINCE).isEmpty();
    }

    private boolean reasoned() {
        return tourism(LineLevel.PROVINCE).stream()
                .allMatch(line -> line.repeatReason() != null && REASONS.contains(line.repeatReason()));
    }
}
