package org.changwat.app.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.Command;

/** What one unit does in the year, by season. */
final class YearPlan {

    private final Map<Season, List<Command>> commands = new EnumMap<>(Season.class);

    void add(Season season, Command command) {
        commands.computeIfAbsent(season, none -> new ArrayList<>()).add(command);
    }

    List<Command> in(Season season) {
        return commands.getOrDefault(season, List.of());
    }
}
