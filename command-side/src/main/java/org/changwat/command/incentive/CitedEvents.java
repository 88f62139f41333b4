package org.changwat.command.incentive;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.Ids;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardReopened;
import org.jspecify.annotations.Nullable;

/** What an allocation cites of the log: the close of each province's card by its position, and the entry that it corrects. */
public class CitedEvents {

    private final EventLog log;

    public CitedEvents(EventLog log) {
        this.log = log;
    }

    /** How a province's card of a year stands. */
    CitedCard cardOf(int fiscalYear, String unit) {
        List<LoggedEvent> events = log.ofAggregate(Ids.scorecard(fiscalYear, unit));
        Close close = null;
        for (LoggedEvent event : events) {
            if (event.payload() instanceof ScorecardFinalized finalized) {
                close = new Close(
                        event.position(), event.sequence(), finalized.totals().net());
            } else if (event.payload() instanceof ScorecardReopened) {
                close = null;
            }
        }
        return new CitedCard(!events.isEmpty(), close);
    }

    /** Whether just that event of an aggregate stands at a position. */
    boolean isAt(long position, String aggregateId, long sequence) {
        return log.at(position)
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() == sequence)
                .isPresent();
    }

    /**
     * A province's card.
     *
     * @param close null while it is not final
     */
    record CitedCard(boolean exists, @Nullable Close close) {}

    /** The event that made a card final, and its final total. */
    record Close(long position, long sequence, @Nullable BigDecimal net) {}
}
