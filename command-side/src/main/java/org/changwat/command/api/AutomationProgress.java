package org.changwat.command.api;

import java.time.Duration;

/** How far the automations have followed the log, for a command that rests on what one of them does. */
@FunctionalInterface
public interface AutomationProgress {

    /**
     * Waits until every automation has handled all events up to a position and what it wrote in answer stands.
     *
     * @return false where the time ran out first
     */
    boolean awaitCaughtUp(long position, Duration atMost);
}
