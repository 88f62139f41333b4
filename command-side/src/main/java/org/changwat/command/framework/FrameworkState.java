package org.changwat.command.framework;

import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.jspecify.annotations.Nullable;

/** What the framework is now. */
record FrameworkState(@Nullable FrameworkDefined defined, boolean published) {

    static final FrameworkState NONE = new FrameworkState(null, false);

    FrameworkState evolve(FrameworkEvent event) {
        if (event instanceof FrameworkDefined drawnUp) {
            return new FrameworkState(drawnUp, published);
        }
        return new FrameworkState(defined, true);
    }
}
