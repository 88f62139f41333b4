package org.changwat.command.imports;

import java.util.Map;

/**
 * Why a row is not taken.
 *
 * @param column code of the column at fault; empty where it is the row as a whole
 * @param code key of its message: of this package, or of what the gate answered
 * @param facts named values that fill the message
 */
record Fault(String sheet, int row, String column, String code, Map<String, String> facts) {

    Fault {
        facts = Map.copyOf(facts);
    }

    static Fault of(Row row, String column, String code, Map<String, String> facts) {
        return new Fault(row.sheet(), row.number(), column, code, facts);
    }
}
