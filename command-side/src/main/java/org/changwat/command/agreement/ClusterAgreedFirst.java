package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A cluster's agreement comes first; its lines join its provinces' (domain rule 5). */
record ClusterAgreedFirst(String unit, @Nullable String cluster, boolean agreed) implements Rule {

    @Override
    public String code() {
        return "agreement.cluster.first";
    }

    @Override
    public boolean isMet() {
        return cluster == null || agreed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "cluster", String.valueOf(cluster));
    }
}
