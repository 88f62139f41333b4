package org.changwat.command;

import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** What kind of unit a code names; each slice asks it. */
public final class Kinds {

    private Kinds() {}

    public static boolean isProvince(String unit) {
        return is(unit, UnitKind.PROVINCE);
    }

    public static boolean isCluster(String unit) {
        return is(unit, UnitKind.CLUSTER);
    }

    public static boolean is(String unit, UnitKind kind) {
        return Units.find(unit).filter(found -> found.kind() == kind).isPresent();
    }
}
