package org.changwat.command.incentive;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A share is an amount of money that can be paid. */
record SharesAreWholeSatang(List<String> shares) implements Rule {

    @Override
    public String code() {
        return "incentive.share.amount";
    }

    @Override
    public boolean isMet() {
        return shares.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("shares", String.join(", ", shares));
    }
}
