package org.changwat.command.api;

import java.util.List;

/**
 * Who acts, as it will stand in the metadata of every event.
 *
 * @param id account name
 * @param roles roles of {@code design/api.md} held at that moment
 */
public record Actor(String id, List<String> roles) {

    /** Whoever reaches a ledger that listens on loopback only and asks no one for a name. */
    public static final Actor LOCAL_OPERATOR = new Actor("local-operator", List.of());

    public Actor {
        roles = List.copyOf(roles);
    }

    /** Whether it may send what is open to these roles; the local operator may send whatever a person may. */
    public boolean maySend(List<String> openTo) {
        return !openTo.isEmpty()
                && (id.equals(LOCAL_OPERATOR.id()) || openTo.stream().anyMatch(roles::contains));
    }
}
