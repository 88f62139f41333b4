package org.changwat.command.api;

import java.util.Optional;
import org.changwat.command.api.CommandCatalogue.Entry;
import tools.jackson.databind.JsonNode;

/** Whom an actor may send a command about, and the record of who was denied what; security answers both. */
public interface CommandPermissions {

    /**
     * Code of the refusal, or empty where it may.
     *
     * @param actor holds one of the command's roles
     * @param body as bound to the command
     */
    Optional<String> refusal(Entry entry, JsonNode body, Actor actor);

    /**
     * Records that a command was denied.
     *
     * @param object the aggregate it was for, or empty where that was not looked at
     */
    void denied(Actor actor, String command, String object, String code);
}
