package org.changwat.query.inspection;

import java.util.List;
import org.changwat.events.Copies;

/** All visits of a province's year, in the order they were recorded in. */
record VisitsOfProvince(List<Visit> visits) {

    static final VisitsOfProvince NONE = new VisitsOfProvince(List.of());

    VisitsOfProvince {
        visits = Copies.of(visits);
    }
}
