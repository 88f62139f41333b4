package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Scale;

/** Each point of the year's scale has its threshold: five levels, or the anchors of a 0-100 year (domain rule 17). */
record CriteriaFitTheScale(String line, Scale scale, int points, int thresholds) implements Rule {

    @Override
    public String code() {
        return "scorecard.line.criteria-scale";
    }

    @Override
    public boolean isMet() {
        return points == thresholds;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "scale",
                scale.name(),
                "points",
                Integer.toString(points),
                "thresholds",
                Integer.toString(thresholds));
    }
}
