package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.changwat.command.Kinds;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.framework.CatalogueIndicator;

/**
 * A province's KPIs, its cluster's among them, should cover both growth and inclusive or green growth (domain rule 8); the cluster's
 * alone need not, as in the Andaman example.
 */
record GrowthAndInclusionAreCovered(String unit, List<AgreementLine> lines, List<CatalogueIndicator> catalogue)
        implements Rule {

    @Override
    public String code() {
        return "agreement.kpi.one-sided";
    }

    @Override
    public boolean isMet() {
        return !Kinds.isProvince(unit)
                || covered().size() >= 2
                || catalogue.stream().allMatch(indicator -> indicator.strategy() == null);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "covered", covered().isEmpty() ? "-" : String.join(", ", covered()));
    }

    private List<String> covered() {
        return lines.stream()
                .flatMap(line -> catalogue.stream()
                        .filter(indicator -> indicator.code().equals(line.indicator()))
                        .map(CatalogueIndicator::strategy)
                        .filter(Objects::nonNull))
                .distinct()
                .sorted()
                .toList();
    }
}
