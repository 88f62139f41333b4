package org.changwat.command.inspection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Which inspection regions the reference data hold, by scheme. */
final class InspectionRegions {

    private InspectionRegions() {}

    static Set<String> schemes() {
        return Units.ofKind(UnitKind.PROVINCE).stream()
                .flatMap(unit -> unit.inspectionRegions().keySet().stream())
                .collect(Collectors.toSet());
    }

    static Set<Integer> of(String scheme) {
        return Units.ofKind(UnitKind.PROVINCE).stream()
                .map(unit -> unit.inspectionRegions().getOrDefault(scheme, 0))
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
