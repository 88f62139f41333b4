package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;

/** A unit changes its own lines; a cluster's are changed by the cluster. */
record LinesAreTheUnits(String unit, List<LineChange> changes, List<AgreementLine> lines, boolean cluster)
        implements Rule {

    @Override
    public String code() {
        return "change-request.line.cluster";
    }

    @Override
    public boolean isMet() {
        return cluster || others().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "lines", String.join(", ", others()));
    }

    private List<String> others() {
        return lines.stream()
                .filter(line -> line.level() == LineLevel.CLUSTER)
                .map(AgreementLine::line)
                .filter(line ->
                        changes.stream().anyMatch(change -> change.line().equals(line)))
                .toList();
    }
}
