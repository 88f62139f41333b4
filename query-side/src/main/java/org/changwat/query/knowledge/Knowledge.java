package org.changwat.query.knowledge;

import java.util.List;
import org.changwat.events.Copies;

/**
 * A year's knowledge events and good practices.
 *
 * @param participants of the events together
 * @param events by number
 * @param goodPractices by number
 */
public record Knowledge(int fiscalYear, int participants, List<SharedEvent> events, List<GoodPractice> goodPractices) {

    public Knowledge {
        events = Copies.of(events);
        goodPractices = Copies.of(goodPractices);
    }
}
