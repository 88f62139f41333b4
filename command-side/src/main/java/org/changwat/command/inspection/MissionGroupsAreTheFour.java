package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;

/** A province has four mission groups: economy, society, security and management (domain rule 22). */
record MissionGroupsAreTheFour(List<MissionGroup> observed) implements Rule {

    private static final List<String> GROUPS = List.of("ECONOMY", "SOCIETY", "SECURITY", "MANAGEMENT");

    @Override
    public String code() {
        return "inspection.mission-group";
    }

    @Override
    public boolean isMet() {
        return unknown().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unknown", String.join(", ", unknown()), "groups", String.join(", ", GROUPS));
    }

    private List<String> unknown() {
        return observed.stream()
                .map(MissionGroup::group)
                .filter(group -> !GROUPS.contains(group))
                .toList();
    }
}
