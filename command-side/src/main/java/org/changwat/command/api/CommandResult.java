package org.changwat.command.api;

import java.util.List;
import org.changwat.events.Warning;
import org.changwat.events.log.Receipt;

/**
 * The command was accepted and what it led to is durable.
 *
 * @param position position of its last event, or the aggregate's present one where nothing changed
 * @param events what was written, oldest first; empty where nothing changed
 * @param warnings what the rules remarked without rejecting
 * @param replayed whether this answers a repeated request from the log
 */
public record CommandResult(
        String commandId,
        String aggregateId,
        long position,
        List<Receipt.Entry> events,
        List<Warning> warnings,
        boolean replayed)
        implements CommandOutcome {

    public CommandResult {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    @Override
    public int status() {
        return 200;
    }
}
