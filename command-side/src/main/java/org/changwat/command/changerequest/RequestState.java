package org.changwat.command.changerequest;

import java.util.Objects;
import org.changwat.events.Copies;
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

    /** Whether a request says what stands already; one without a date says nothing of when it was received. */
    boolean says(RequestIndicatorChange command) {
        IndicatorChangeRequested asked = requested;
        return asked != null
                && asked.changes().equals(command.changes())
                && asked.ground() == command.ground()
                && Objects.equals(asked.budget(), command.budget())
                && asked.justification().equals(command.justification())
                && asked.documents().equals(Copies.of(command.documents()))
                && (command.receivedOn() == null || asked.receivedOn().equals(command.receivedOn()));
    }
}
