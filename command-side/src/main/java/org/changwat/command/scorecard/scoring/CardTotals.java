package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.TrackTotals;
import org.changwat.events.scorecard.TrackTotals.GroupLine;
import org.jspecify.annotations.Nullable;

/**
 * Group lines and total of one track, from the printed four-decimal weighted scores, so that a person can add them up (domain
 * rule 16). What is unscored is absent from both; a group of monitors has no line.
 */
public final class CardTotals {

    private CardTotals() {}

    /**
     * Adds up.
     *
     * @param claimsTotal false for a PARTIAL card and for a cluster's, which have none
     * @param scored the lines that bear a score on the track
     * @param deductions points off the total, after weighting; no floor holds them (domain rule 20)
     */
    public static TrackTotals of(
            Structure structure, boolean claimsTotal, Collection<WeightedLine> scored, BigDecimal deductions) {
        List<GroupLine> perspectives = new ArrayList<>();
        List<GroupLine> dimensions = new ArrayList<>();
        for (Structure.Dimension dimension : structure.dimensions()) {
            Set<String> inside = dimension.perspectives().stream()
                    .map(Structure.Perspective::code)
                    .collect(Collectors.toSet());
            dimensions.add(new GroupLine(
                    dimension.code(),
                    dimension.weight(),
                    groupLine(scored, line -> inside.contains(line.perspective()))));
            for (Structure.Perspective perspective : dimension.perspectives()) {
                perspectives.add(new GroupLine(
                        perspective.code(), perspective.weight(), groupLine(scored, line -> line.perspective()
                                .equals(perspective.code()))));
            }
        }
        BigDecimal gross = claimsTotal && !scored.isEmpty() ? sum(scored, WeightedLine::weighted) : null;
        return new TrackTotals(
                perspectives,
                dimensions,
                sum(scored, WeightedLine::weight).setScale(2, RoundingMode.HALF_UP),
                gross,
                gross == null ? null : ScoringRules.printed(deductions),
                gross == null ? null : ScoringRules.printed(gross.subtract(deductions)));
    }

    private static @Nullable BigDecimal groupLine(Collection<WeightedLine> scored, Predicate<WeightedLine> inGroup) {
        List<WeightedLine> group = scored.stream().filter(inGroup).toList();
        BigDecimal weights = sum(group, WeightedLine::weight);
        return weights.signum() == 0
                ? null
                : ScoringRules.quotient(sum(group, WeightedLine::weighted).multiply(ScoringRules.HUNDRED), weights);
    }

    private static BigDecimal sum(Collection<WeightedLine> lines, Function<WeightedLine, BigDecimal> member) {
        return lines.stream().map(member).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A line that bears a score: its weight in per cent, and score x weight / 100 as printed. */
    public record WeightedLine(String perspective, BigDecimal weight, BigDecimal weighted) {}
}
