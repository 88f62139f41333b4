package org.changwat.command.incentive;

import java.util.Map;
import org.changwat.command.Rule;

/** An allocation allocates something to somebody. */
record ThereAreShares(int fiscalYear, int shares) implements Rule {

    @Override
    public String code() {
        return "incentive.share.none";
    }

    @Override
    public boolean isMet() {
        return shares > 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear));
    }
}
