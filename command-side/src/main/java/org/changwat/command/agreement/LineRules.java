package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.Kinds;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.command.SoundLines;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Warning;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Structure;

/** The rules that a set of lines must meet, in the order in which a drafter would mend them. */
final class LineRules {

    private LineRules() {}

    /**
     * Checks the lines of a unit.
     *
     * @param own the unit's own lines
     * @param all with its cluster's
     * @throws org.changwat.command.RuleBroken by the first rule that is not met
     */
    static void require(
            String unit,
            Coverage coverage,
            List<AgreementLine> own,
            List<AgreementLine> all,
            FrameworkDefined framework) {
        Structure structure = framework.structure();
        Rule.require(new LinesAreNamedOnce(all));
        SoundLines.require(unit, own, structure);
        requireTotal(unit, coverage, all, structure);
        if (Kinds.isProvince(unit) && coverage == Coverage.WHOLE) {
            Rule.require(
                    new ProvinceShareIsMet(own, structure.parameters().provinceShare()),
                    new PerspectivesAreFilled(all, structure.dimensions()));
            SoundLines.requireMonitors(own, structure);
            Rule.require(
                    new TransparencyAssessesOneService(own, services(framework)), new RepeatedTourismHasAReason(all));
        }
        if (coverage == Coverage.WHOLE) {
            Rule.require(new AgriculturalIndicatorsSayWhy(own));
        }
    }

    static List<Warning> warnings(String unit, Coverage coverage, List<AgreementLine> all, FrameworkDefined framework) {
        if (coverage == Coverage.PARTIAL) {
            return List.of();
        }
        List<Warning> warnings = new ArrayList<>(SoundLines.warnings(unit, all, framework.structure()));
        warnings.addAll(Rule.warn(
                new GrowthAndInclusionAreCovered(unit, all, framework.indicators()),
                new StrategicKpisCiteTheirPlan(all)));
        return List.copyOf(warnings);
    }

    /** The weights of all lines total what the unit's agreement must (domain rule 5). */
    static void requireTotal(String unit, Coverage coverage, List<AgreementLine> all, Structure structure) {
        BigDecimal share = Kinds.isCluster(unit) ? structure.parameters().clusterShare() : null;
        Rule.require(new WeightsTotal(
                unit,
                coverage == Coverage.PARTIAL,
                LineChanges.totalWeight(all),
                share == null ? new BigDecimal("100") : share));
    }

    private static List<String> services(FrameworkDefined framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.services().stream())
                .distinct()
                .toList();
    }
}
