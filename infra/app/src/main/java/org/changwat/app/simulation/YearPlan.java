package org.changwat.app.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.Command;

/** What one unit does in the year, by phase. */
final class YearPlan {

    private final Map<Phase, List<Command>> commands = new EnumMap<>(Phase.class);

    void add(Phase phase, Command command) {
        commands.computeIfAbsent(phase, none -> new ArrayList<>()).add(command);
    }

    List<Command> in(Phase phase) {
        return commands.getOrDefault(phase, List.of());
    }
}
