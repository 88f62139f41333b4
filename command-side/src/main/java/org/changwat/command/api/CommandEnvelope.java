package org.changwat.command.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One command as it was sent, not yet bound or checked.
 *
 * @param command its name, such as {@code SubmitMilestone}
 * @param key idempotency key, or null where repeating it is the caller's own risk
 * @param body its members, as parsed by {@link StrictJson}
 * @param client the software that sent it
 * @param simulated whether what it leads to is marked as simulated for good
 */
public record CommandEnvelope(
        String command, @Nullable String key, JsonNode body, Actor actor, String client, boolean simulated) {}
