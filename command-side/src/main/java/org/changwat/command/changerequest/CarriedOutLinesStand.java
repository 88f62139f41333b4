package org.changwat.command.changerequest;

import java.util.Map;
import java.util.Objects;
import org.changwat.command.Rule;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.jspecify.annotations.Nullable;

/** What an approval changed is in the agreement; a corrected decision leaves it there, since lines are corrected where they stand. */
record CarriedOutLinesStand(@Nullable IndicatorChangeDecided standing, IndicatorChangeDecided corrected)
        implements Rule {

    @Override
    public String code() {
        return "change-request.carried-out";
    }

    @Override
    public boolean isMet() {
        return standing == null
                || standing.approved().isEmpty()
                || standing.approved().equals(corrected.approved())
                        && Objects.equals(standing.effectiveFrom(), corrected.effectiveFrom());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", corrected.request());
    }
}
