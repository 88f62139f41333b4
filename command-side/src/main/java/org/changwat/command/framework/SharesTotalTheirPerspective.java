package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.changwat.command.Rule;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure.Dimension;
import org.jspecify.annotations.Nullable;

/** Cluster and province shares together weigh what their perspective weighs (domain rule 5); a year may have one of them only. */
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
                orDash(parameters.strategicPerspective()),
                "cluster",
                orDash(parameters.clusterShare()),
                "province",
                orDash(parameters.provinceShare()));
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private boolean fits() {
        List<BigDecimal> shares = Stream.of(parameters.clusterShare(), parameters.provinceShare())
                .filter(Objects::nonNull)
                .toList();
        if (parameters.strategicPerspective() == null) {
            return shares.isEmpty();
        }
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.stream().allMatch(share -> share.signum() > 0)
                && dimensions.stream()
                        .flatMap(dimension -> dimension.perspectives().stream())
                        .anyMatch(perspective -> perspective.code().equals(parameters.strategicPerspective())
                                && perspective.weight().compareTo(total) == 0);
    }
}
