package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;

/** The scored weights of a whole agreement total exactly 100, of a cluster its share; a partial one claims at most that (domain rule 5). */
record WeightsTotal(String unit, boolean partial, BigDecimal total, BigDecimal required) implements Rule {

    @Override
    public String code() {
        return "agreement.weight.total";
    }

    @Override
    public boolean isMet() {
        return partial ? total.compareTo(required) <= 0 : total.compareTo(required) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "total", total.toPlainString(), "required", required.toPlainString());
    }
}
