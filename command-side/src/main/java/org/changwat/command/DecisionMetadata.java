package org.changwat.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.changwat.events.EventMetadata;

/**
 * Carries a command's metadata over to the events it leads to: the keys of {@link EventMetadata} and no others, since what
 * stands in an event stands for good. Takes the place of Axon's {@code MessageOriginProvider}, which would add a
 * {@code traceId} and overwrite {@code correlationId}.
 */
public class DecisionMetadata implements CorrelationDataProvider {

    private static final List<String> CARRIED = List.of(
            EventMetadata.ACTOR,
            EventMetadata.ROLES,
            EventMetadata.COMMAND,
            EventMetadata.CLIENT,
            EventMetadata.REASON,
            EventMetadata.IDEMPOTENCY_KEY,
            EventMetadata.BODY_DIGEST,
            EventMetadata.SIMULATED);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>)) {
            return Map.of();
        }
        Map<String, Object> given = message.getMetaData();
        Map<String, Object> carried = new HashMap<>();
        CARRIED.forEach(key -> {
            Object value = given.get(key);
            if (value != null) {
                carried.put(key, value);
            }
        });
        for (String key : List.of(EventMetadata.COMMAND_ID, EventMetadata.CORRELATION_ID, EventMetadata.CAUSATION_ID)) {
            carried.put(key, given.getOrDefault(key, message.getIdentifier()));
        }
        return carried;
    }
}
