package org.changwat.command.changerequest;

import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.jspecify.annotations.Nullable;

/** What the request is now. */
record RequestState(
        @Nullable IndicatorChangeRequested requested,
        @Nullable IndicatorChangeDecided decided) {

    static final RequestState NONE = new RequestState(null, null);

    RequestState evolve(ChangeRequestEvent event) {
        if (event instanceof IndicatorChangeRequested asked) {
            return new RequestState(asked, decided);
        }
        if (event instanceof IndicatorChangeDecided answered) {
            return new RequestState(requested, answered);
        }
        return this;
    }
}
