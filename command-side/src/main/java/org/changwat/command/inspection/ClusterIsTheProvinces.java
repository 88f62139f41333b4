package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** A cluster's project is inspected in a province of that cluster. */
record ClusterIsTheProvinces(String province, @Nullable String cluster, LocalDate on) implements Rule {

    @Override
    public String code() {
        return "inspection.project.cluster";
    }

    @Override
    public boolean isMet() {
        return cluster == null || cluster.equals(actual());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("province", province, "cluster", cluster == null ? "-" : cluster, "actual", actual());
    }

    private String actual() {
        return Units.clusterOf(province, on).orElse("-");
    }
}
