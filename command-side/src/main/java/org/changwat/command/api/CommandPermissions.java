package org.changwat.command.api;

import java.util.Optional;
import org.changwat.command.api.CommandCatalogue.Entry;
import tools.jackson.databind.JsonNode;

/** Whom an actor may send a command about, and the record of who was denied what; security answers both. */
public interface CommandPermissions {

    /** Another unit, region or owner than the account's. */
    String OTHER_UNIT = "access.other-unit";

    /** Nothing says whom the command is about. */
    String UNCLASSIFIED = "access.unclassified";

    /**
     * Code of the refusal, {@link #OTHER_UNIT} or {@link #UNCLASSIFIED}, or empty where it may.
     *
     * @param actor holds one of the command's roles
     * @param body as bound to the command
     */
    Optional<String> refusal(Entry entry, JsonNode body, Actor actor);

    /**
     * Records that a command was denied.
     *
     * @param object the aggregate it was for, or what the body names where that was not looked at
     */
    void denied(Actor actor, String command, String object, String code);
}
