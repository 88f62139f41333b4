package org.changwat.command.api;

import java.util.List;
import java.util.Set;

/**
 * Who acts, as it will stand in the metadata of every event.
 *
 * @param id account name; the house's own, which no account may bear, have a colon in it
 * @param roles roles of {@code design/api.md} held at that moment
 * @param units codes of the units it acts for, where its roles are bound to any
 * @param regions inspection regions it acts in, as scheme and number
 */
public record Actor(String id, List<String> roles, Set<String> units, Set<String> regions) {

    public Actor {
        roles = List.copyOf(roles);
        units = Set.copyOf(units);
        regions = Set.copyOf(regions);
    }

    /** One that is bound to no unit and no region. */
    public Actor(String id, List<String> roles) {
        this(id, roles, Set.of(), Set.of());
    }

    /** Whether it holds one of the roles that something is open to. */
    public boolean maySend(List<String> openTo) {
        return openTo.stream().anyMatch(roles::contains);
    }
}
