package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A survey result lands where the card scores that service (domain rules 9 and 15). */
record ServiceIsSurveyed(String service, String unit, int fiscalYear, List<String> services) implements Rule {

    @Override
    public String code() {
        return "scorecard.survey.service-unknown";
    }

    @Override
    public boolean isMet() {
        return services.contains(service);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "service",
                service,
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "services",
                services.isEmpty() ? "-" : String.join(", ", services));
    }
}
