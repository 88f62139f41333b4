package org.changwat.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.Scale;

/**
 * Steps run 1, 2, 3 ..., at most to 5 on the level scale; thresholds are as many as the scale has points and strictly ordered; parts
 * each weigh something and total 100 (domain rules 14, 15).
 */
record CriteriaAreWellFormed(List<AgreementLine> lines, Scale scale) implements Rule {

    @Override
    public String code() {
        return "agreement.line.criteria";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lines", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return lines.stream()
                .filter(line -> !isWellFormed(line.criteria(), true))
                .map(AgreementLine::line)
                .toList();
    }

    private boolean isWellFormed(Criteria criteria, boolean mayHaveParts) {
        if (criteria instanceof Criteria.Milestone milestone) {
            int steps = milestone.steps().size();
            return steps > 0
                    && (scale != Scale.LEVEL_1_TO_5 || steps <= 5)
                    && IntStream.range(0, steps)
                            .allMatch(i -> milestone.steps().get(i).step() == i + 1);
        }
        if (criteria instanceof Criteria.Thresholds thresholds) {
            return areOrdered(thresholds.thresholds(), thresholds.direction());
        }
        if (criteria instanceof Criteria.Ratio ratio) {
            return areOrdered(ratio.thresholds(), ratio.direction());
        }
        if (criteria instanceof Criteria.Composite composite) {
            return mayHaveParts
                    && composite.parts().stream()
                            .allMatch(part -> part.weight().signum() > 0 && isWellFormed(part.criteria(), false))
                    && composite.parts().stream()
                                    .map(Criteria.Part::weight)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(new BigDecimal("100"))
                            == 0
                    && composite.parts().stream()
                                    .map(Criteria.Part::code)
                                    .distinct()
                                    .count()
                            == composite.parts().size();
        }
        return mayHaveParts;
    }

    private boolean areOrdered(List<BigDecimal> thresholds, Criteria.Direction direction) {
        int sign = direction == Criteria.Direction.ASCENDING ? 1 : -1;
        int points = scale == Scale.LEVEL_1_TO_5 ? 5 : 3;
        return thresholds.size() == points
                && IntStream.range(1, points)
                        .allMatch(i -> thresholds.get(i).compareTo(thresholds.get(i - 1)) * sign > 0);
    }
}
