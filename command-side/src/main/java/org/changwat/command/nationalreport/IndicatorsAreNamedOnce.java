package org.changwat.command.nationalreport;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;

/** Each figure has a code of its own in the report. */
record IndicatorsAreNamedOnce(List<ReportedIndicator> indicators) implements Rule {

    @Override
    public String code() {
        return "national-report.indicators";
    }

    @Override
    public boolean isMet() {
        return repeated().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("codes", String.join(", ", repeated()));
    }

    private List<String> repeated() {
        return indicators.stream()
                .map(ReportedIndicator::code)
                .filter(code -> indicators.stream()
                                .filter(each -> each.code().equals(code))
                                .count()
                        > 1)
                .distinct()
                .toList();
    }
}
