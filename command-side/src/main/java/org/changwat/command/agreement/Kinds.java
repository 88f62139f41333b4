package org.changwat.command.agreement;

import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** What kind of unit a code names. */
final class Kinds {

    private Kinds() {}

    static boolean isProvince(String unit) {
        return is(unit, UnitKind.PROVINCE);
    }

    static boolean isCluster(String unit) {
        return is(unit, UnitKind.CLUSTER);
    }

    static boolean is(String unit, UnitKind kind) {
        return Units.find(unit).filter(found -> found.kind() == kind).isPresent();
    }
}
