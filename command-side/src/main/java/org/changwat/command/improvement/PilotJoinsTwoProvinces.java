package org.changwat.command.improvement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.jspecify.annotations.Nullable;

/** A pilot joins two provinces on one agenda; any other proposal is one province's own. */
record PilotJoinsTwoProvinces(
        Programme programme,
        String unit,
        List<String> partners,
        @Nullable String agenda) implements Rule {

    @Override
    public String code() {
        return "improvement.pilot";
    }

    @Override
    public boolean isMet() {
        return programme == Programme.ONE_AGENDA_TWO_PROVINCES
                ? partners.size() == 1 && !partners.contains(unit) && agenda != null
                : partners.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "programme",
                programme.name(),
                "unit",
                unit,
                "partners",
                partners.isEmpty() ? "-" : String.join(", ", partners),
                "agenda",
                agenda == null ? "-" : agenda);
    }
}
