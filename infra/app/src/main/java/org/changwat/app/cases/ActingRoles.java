package org.changwat.app.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.command.api.Actor;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who sends a line: one account a role, such as {@code case-loader:EVALUATOR}, because nobody judges what they submitted
 * themselves; each stands for all the people who hold it, so for every unit and region. A unit's own officer sends what is open to one, the role that the command names first sends the rest.
 */
final class ActingRoles {

    private static final Set<String> EVERY_UNIT =
            Units.all().stream().map(Unit::code).collect(Collectors.toSet());

    private static final Set<String> EVERY_REGION = Units.all().stream()
            .flatMap(unit -> unit.inspectionRegions().entrySet().stream())
            .map(region -> region.getKey() + "-" + region.getValue())
            .collect(Collectors.toSet());

    private final CommandCatalogue catalogue;

    ActingRoles(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Actor of(Script script, JsonNode line) {
        String role = role(line.path("command").asString(), line.path("body"));
        return new Actor(script.loader() + ":" + role, List.of(role), EVERY_UNIT, EVERY_REGION);
    }

    private String role(String command, JsonNode body) {
        CommandCatalogue.Entry entry = catalogue.find(command);
        if (entry == null || entry.automationOnly()) {
            return "NOBODY";
        }
        return Stream.of(officer(body), assessor(body), supervisor(body))
                .filter(Objects::nonNull)
                .filter(entry.roles()::contains)
                .findFirst()
                .orElse(entry.roles().get(0));
    }

    private static @Nullable String officer(JsonNode body) {
        UnitKind kind =
                Units.find(body.path("unit").asString("")).map(Unit::kind).orElse(null);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case PROVINCE, CAPITAL -> "PROVINCE_OFFICER";
            case CLUSTER -> "CLUSTER_OFFICER";
            case AGENCY -> "AGENCY_OFFICER";
        };
    }

    private static @Nullable String assessor(JsonNode body) {
        return body.path("by").asString("").equals("INDEPENDENT") ? "INDEPENDENT_ASSESSOR" : null;
    }

    private static @Nullable String supervisor(JsonNode body) {
        return body.path("kind").asString("").equals("SUPERVISION") ? "SUPERVISION_BUREAU" : null;
    }
}
