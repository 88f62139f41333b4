package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;

/** Transparency (indicator 6) assesses exactly one of the services that indicator 2 surveys (domain rule 9). */
record TransparencyAssessesOneService(List<AgreementLine> lines, List<String> services) implements Rule {

    @Override
    public String code() {
        return "agreement.transparency.service";
    }

    @Override
    public boolean isMet() {
        return services.isEmpty() || wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", wrong()), "services", String.join(", ", services));
    }

    private static final String TRANSPARENCY = "6";

    private List<String> wrong() {
        return lines.stream()
                .filter(line ->
                        line.level() == LineLevel.STANDARD && line.indicator().equals(TRANSPARENCY))
                .filter(line -> line.assessedService() == null || !services.contains(line.assessedService()))
                .map(AgreementLine::line)
                .toList();
    }
}
