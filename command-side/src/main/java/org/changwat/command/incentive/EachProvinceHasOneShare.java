package org.changwat.command.incentive;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A province has one share. */
record EachProvinceHasOneShare(List<String> units) implements Rule {

    @Override
    public String code() {
        return "incentive.share.twice";
    }

    @Override
    public boolean isMet() {
        return units.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("units", String.join(", ", units));
    }
}
