package org.changwat.command.imports;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param rows those that say something
 * @param faults cells that cannot be taken whatever they say
 */
record Sheet(List<Row> rows, List<Fault> faults) {

    Sheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
