package org.changwat.query.feed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.changwat.events.log.LoggedEvent;

/**
 * Which events a reader wants; an empty set wants all.
 *
 * @param types stable type names
 * @param units unit codes, see {@link UnitOfEvent}; an event that belongs to no unit is left out when units are named
 */
record Selection(Set<String> types, Set<String> units) {

    Selection {
        types = Set.copyOf(types);
        units = Set.copyOf(units);
    }

    /** The same of these units only; of none where none of them was asked for. */
    Selection within(Set<String> allowed) {
        if (units.isEmpty()) {
            return new Selection(types, allowed);
        }
        Set<String> both = new HashSet<>(units);
        both.retainAll(allowed);
        return new Selection(types, both);
    }

    boolean admits(LoggedEvent event) {
        if (!types.isEmpty() && !types.contains(event.type())) {
            return false;
        }
        if (units.isEmpty()) {
            return true;
        }
        Optional<String> unit = UnitOfEvent.of(event);
        return unit.isPresent() && units.contains(unit.get());
    }
}
