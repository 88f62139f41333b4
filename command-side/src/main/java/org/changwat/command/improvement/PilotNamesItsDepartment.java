package org.changwat.command.improvement;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.jspecify.annotations.Nullable;

/** A pilot has one department; one that does not name it is remarked. */
record PilotNamesItsDepartment(
        Programme programme, String title, @Nullable String department) implements Rule {

    @Override
    public String code() {
        return "improvement.pilot.department";
    }

    @Override
    public boolean isMet() {
        return programme != Programme.ONE_AGENDA_TWO_PROVINCES || department != null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("pilot", title);
    }
}
