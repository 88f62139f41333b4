package org.changwat.command.api;

import java.util.Comparator;
import java.util.List;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a batch can meet, told from their aggregates' ids. What a province or an agency does touches its own agreement,
 * card, requests and visits only. A framework or a cluster touches those that rest on it, so its scope is everything.
 */
final class LineScope {

    /** Longest first, so that a code which is the beginning of another is not taken for it. */
    private static final List<String> CODES = Units.all().stream()
            .filter(unit -> unit.kind() != UnitKind.CLUSTER)
            .map(Unit::code)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private LineScope() {}

    /** The unit an aggregate belongs to, or null where others may rest on it or nothing is known. */
    static @Nullable String unitOf(String aggregateId) {
        String within = aggregateId + "-";
        for (String code : CODES) {
            if (within.contains("-" + code + "-")) {
                return code;
            }
        }
        return null;
    }
}
