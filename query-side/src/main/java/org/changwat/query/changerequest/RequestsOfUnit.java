package org.changwat.query.changerequest;

import java.util.List;
import org.changwat.events.Copies;

/** All change requests of a unit's year, in the order they were recorded in. */
record RequestsOfUnit(List<ChangeRequest> requests) {

    static final RequestsOfUnit NONE = new RequestsOfUnit(List.of());

    RequestsOfUnit {
        requests = Copies.of(requests);
    }
}
