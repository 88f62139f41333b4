package org.changwat.command.changerequest;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;

/** A set of changes keeps the total weight (domain rule 13). */
record WeightsStayBalanced(String request, BigDecimal before, BigDecimal after) implements Rule {

    @Override
    public String code() {
        return "change-request.weight";
    }

    @Override
    public boolean isMet() {
        return before.compareTo(after) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "before", before.toPlainString(), "after", after.toPlainString());
    }
}
