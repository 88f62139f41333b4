package org.changwat.command.nationalreport;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;

/** A part is not more than the whole it is counted out of. */
record PartFitsTheWhole(List<ReportedIndicator> indicators) implements Rule {

    @Override
    public String code() {
        return "national-report.part";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("codes", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return indicators.stream()
                .filter(each -> each.outOf() != null && each.value().compareTo(each.outOf()) > 0)
                .map(ReportedIndicator::code)
                .toList();
    }
}
