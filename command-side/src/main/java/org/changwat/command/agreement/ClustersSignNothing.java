package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Kinds;
import org.changwat.command.Rule;

/** A cluster agrees but signs nothing. */
record ClustersSignNothing(String unit) implements Rule {

    @Override
    public String code() {
        return "agreement.sign.cluster";
    }

    @Override
    public boolean isMet() {
        return !Kinds.isCluster(unit);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
