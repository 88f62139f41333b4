package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Warning;
import org.changwat.events.framework.Parameters;
import org.jspecify.annotations.Nullable;

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
            String unit, Coverage coverage, List<AgreementLine> own, List<AgreementLine> all, YearFacts year) {
        Parameters parameters = year.framework().structure().parameters();
        boolean cluster = Kinds.isCluster(unit);
        boolean province = Kinds.isProvince(unit) && coverage == Coverage.WHOLE;
        Rule.require(
                new LinesAreNamedOnce(all),
                new LevelFitsTheUnit(unit, own),
                new PerspectiveIsDefined(own, year.framework().structure().dimensions()),
                new CriteriaAreWellFormed(own, year.framework().structure().scale()),
                new MonitorsWeighNothing(own),
                new WeightsTotal(
                        unit,
                        coverage == Coverage.PARTIAL,
                        LineChanges.totalWeight(all),
                        cluster ? orHundred(parameters.clusterShare()) : orHundred(null)));
        if (province) {
            Rule.require(
                    new ProvinceShareIsMet(own, parameters.provinceShare()),
                    new PerspectivesAreFilled(all, year.framework().structure().dimensions()),
                    new CompulsoryMonitorsStand(own, parameters.compulsoryMonitors()),
                    new TransparencyAssessesOneService(own, services(year)),
                    new RepeatedTourismHasAReason(all));
        }
        if (coverage == Coverage.WHOLE) {
            Rule.require(new AgriculturalIndicatorsSayWhy(own));
        }
    }

    static List<Warning> warnings(String unit, Coverage coverage, List<AgreementLine> all, YearFacts year) {
        if (coverage == Coverage.PARTIAL) {
            return List.of();
        }
        Integer advised = year.framework().structure().parameters().strategicKpisAdvised();
        return Rule.warn(
                new StrategicKpisAreFew(unit, all, advised),
                new GrowthAndInclusionAreCovered(unit, all, year.framework().indicators()),
                new StrategicKpisCiteTheirPlan(all));
    }

    private static List<String> services(YearFacts year) {
        return year.framework().indicators().stream()
                .flatMap(indicator -> indicator.services().stream())
                .distinct()
                .toList();
    }

    private static BigDecimal orHundred(@Nullable BigDecimal share) {
        return share == null ? new BigDecimal("100") : share;
    }
}
