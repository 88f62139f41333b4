package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.command.Rule;
import org.changwat.events.framework.Structure.Dimension;

/** Every dimension and perspective weighs something, in at most two decimals; sums alone would let one outweigh another's debt. */
record WeightsArePositive(List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "framework.weight.positive";
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
        return dimensions.stream()
                .flatMap(dimension -> Stream.concat(
                        offends(dimension.weight()) ? Stream.of(dimension.code()) : Stream.of(),
                        dimension.perspectives().stream()
                                .filter(perspective -> offends(perspective.weight()))
                                .map(perspective -> perspective.code())))
                .toList();
    }

    private static boolean offends(BigDecimal weight) {
        return weight.signum() <= 0 || weight.stripTrailingZeros().scale() > 2;
    }
}
