package org.changwat.command.api;

/** Who sends the request at hand; security answers it from its own context, on the thread that serves the request. */
@FunctionalInterface
public interface CurrentActor {

    Actor current();
}
