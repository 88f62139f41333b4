package org.changwat.command.api;

/** What became of one command. */
public sealed interface CommandOutcome permits CommandResult, CommandProblem {

    /** HTTP status that tells it. */
    int status();
}
