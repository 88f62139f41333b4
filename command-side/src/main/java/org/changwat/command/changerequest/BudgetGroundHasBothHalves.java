package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.changerequest.IndicatorChangeRequested.Budget;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.jspecify.annotations.Nullable;

/** The budget ground needs a shortfall and money that cannot be transferred (domain rule 11). */
record BudgetGroundHasBothHalves(Ground ground, @Nullable Budget budget) implements Rule {

    @Override
    public String code() {
        return "change-request.budget";
    }

    @Override
    public boolean isMet() {
        return ground != Ground.BUDGET || budget != null && budget.shortfall() && budget.notTransferable();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ground", ground.name());
    }
}
