package org.changwat.command.draftindicator;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;

/** Weights of a whole agreement total 100 (domain rule 5); drafts that go beyond are remarked. */
record DraftWeightsFitHundred(String unit, BigDecimal total) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.weight";
    }

    @Override
    public boolean isMet() {
        return total.compareTo(new BigDecimal(100)) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "total", total.toPlainString());
    }
}
