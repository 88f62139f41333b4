package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.Structure.Dimension;
import org.changwat.events.framework.Structure.Perspective;

/** The perspectives of a dimension total its weight. */
record PerspectivesTotalTheirDimension(List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "framework.weight.perspectives";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("dimension", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return dimensions.stream()
                .filter(dimension -> dimension.perspectives().stream()
                                .map(Perspective::weight)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(dimension.weight())
                        != 0)
                .map(Dimension::code)
                .toList();
    }
}
