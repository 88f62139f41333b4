package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure.Dimension;

/** Cluster and province shares together weigh what their perspective weighs (domain rule 5). */
record SharesTotalTheirPerspective(List<Dimension> dimensions, Parameters parameters) implements Rule {

    @Override
    public String code() {
        return "framework.shares";
    }

    @Override
    public boolean isMet() {
        return fits();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "perspective",
                String.valueOf(parameters.strategicPerspective()),
                "cluster",
                String.valueOf(parameters.clusterShare()),
                "province",
                String.valueOf(parameters.provinceShare()));
    }

    private boolean fits() {
        BigDecimal cluster = parameters.clusterShare();
        BigDecimal province = parameters.provinceShare();
        if (parameters.strategicPerspective() == null) {
            return cluster == null && province == null;
        }
        return cluster != null
                && province != null
                && dimensions.stream()
                        .flatMap(dimension -> dimension.perspectives().stream())
                        .anyMatch(perspective -> perspective.code().equals(parameters.strategicPerspective())
                                && perspective.weight().compareTo(cluster.add(province)) == 0);
    }
}
