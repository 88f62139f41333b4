package org.changwat.command;

import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;

/** Every province tracks the compulsory monitors (domain rule 7). */
record CompulsoryMonitorsStand(List<AgreementLine> lines, List<String> compulsory) implements Rule {

    @Override
    public String code() {
        return "agreement.monitor.missing";
    }

    @Override
    public boolean isMet() {
        return missing().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("indicators", String.join(", ", missing()));
    }

    private List<String> missing() {
        List<String> tracked = lines.stream()
                .filter(AgreementLine::isMonitor)
                .map(AgreementLine::indicator)
                .toList();
        return compulsory.stream().filter(code -> !tracked.contains(code)).toList();
    }
}
