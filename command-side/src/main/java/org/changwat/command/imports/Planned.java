package org.changwat.command.imports;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that rows of a table make up.
 *
 * @param rows those that it is made of; never empty
 * @param places which row and column a place in its body came from, by JSON pointer
 */
record Planned(String command, ObjectNode body, List<Row> rows, Map<String, Place> places) {

    /** A cell. */
    record Place(Row row, String column) {}

    Planned {
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
    }

    /** Where a violation is to be told: at the cell that its pointer names, or lies below, else at the first row. */
    Place placeOf(String pointer) {
        for (String each = pointer; !each.isEmpty(); each = each.substring(0, each.lastIndexOf('/'))) {
            Place place = places.get(each);
            if (place != null) {
                return place;
            }
        }
        return new Place(rows.get(0), "");
    }
}
