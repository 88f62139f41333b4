package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.command.Rule;
import org.changwat.events.Scale;

/** Target anchors belong to the 0-100 scale, three of them, rising from above 0 to at most 100 (domain rule 17). */
record AnchorsFitTheScale(Scale scale, List<BigDecimal> anchors) implements Rule {

    @Override
    public String code() {
        return "framework.anchors";
    }

    @Override
    public boolean isMet() {
        return scale == Scale.ZERO_TO_100 ? rise() : anchors.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "scale",
                scale.name(),
                "anchors",
                anchors.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ", "[", "]")));
    }

    private boolean rise() {
        return anchors.size() == 3
                && anchors.get(0).signum() > 0
                && anchors.get(2).compareTo(scale.highest()) <= 0
                && anchors.get(0).compareTo(anchors.get(1)) < 0
                && anchors.get(1).compareTo(anchors.get(2)) < 0;
    }
}
