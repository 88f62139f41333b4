package org.changwat.command.imports;

import java.util.List;

/**
 * What a file comes to.
 *
 * @param faults what keeps rows from becoming commands
 */
record Plan(List<Planned> commands, List<Fault> faults) {

    Plan {
        commands = List.copyOf(commands);
        faults = List.copyOf(faults);
    }
}
