package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.Structure.Dimension;

/** The weights of the dimensions total 100 (domain rule 5). */
record DimensionsTotalHundred(List<Dimension> dimensions) implements Rule {

    @Override
    public String code() {
        return "framework.weight.total";
    }

    @Override
    public boolean isMet() {
        return total().compareTo(new BigDecimal("100")) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("total", total().toPlainString());
    }

    private BigDecimal total() {
        return dimensions.stream().map(Dimension::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
