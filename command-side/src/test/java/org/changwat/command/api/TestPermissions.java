package org.changwat.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.changwat.command.api.CommandCatalogue.Entry;
import tools.jackson.databind.JsonNode;

/** Refuses an officer whatever is not of the unit in their name, and remembers who was denied what. */
final class TestPermissions implements CommandPermissions {

    final List<String> denials = new ArrayList<>();

    @Override
    public Optional<String> refusal(Entry entry, JsonNode body, Actor actor) {
        String unit = body.path("unit").asString("");
        return actor.roles().contains("PROVINCE_OFFICER") && !actor.id().endsWith(unit)
                ? Optional.of("access.other-unit")
                : Optional.empty();
    }

    @Override
    public synchronized void denied(Actor actor, String command, String object, String code) {
        denials.add(String.join(" ", actor.id(), command, object, code));
    }
}
