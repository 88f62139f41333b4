package org.changwat.query.directory;

import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.QueryProblem;

/** The units of the reference data, which every year has; {@link UnitDirectory} knows those of the ledger too. */
public final class Directory {

    private Directory() {}

    /**
     * The unit of a code.
     *
     * @throws QueryProblem 404 {@code unit.unknown}
     */
    public static Unit require(String code) {
        return Units.find(code).orElseThrow(() -> QueryProblem.unknown("unit.unknown", code));
    }
}
