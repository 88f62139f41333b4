package org.changwat.eventlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.changwat.events.EventMetadata;
import org.changwat.events.Ids;
import org.changwat.events.Round;
import org.changwat.events.scorecard.MilestoneSubmitted;

/** Events to append. */
final class Samples {

    private Samples() {}

    /** Id of the aggregate that the events of a unit belong to. */
    static String card(String unit) {
        return Ids.scorecard(2557, unit);
    }

    static MilestoneSubmitted payload(String unit, String narrative) {
        return new MilestoneSubmitted(
                unit,
                2557,
                "P-1.2.1",
                1,
                LocalDate.of(2014, 6, 30),
                MilestoneSubmitted.Completion.DONE,
                null,
                Round.TWELVE_MONTH,
                narrative,
                List.of(),
                null,
                List.of());
    }

    static DomainEventMessage<MilestoneSubmitted> event(String unit, long sequence, String narrative) {
        return new GenericDomainEventMessage<>(
                "Scorecard",
                card(unit),
                sequence,
                payload(unit, narrative),
                Map.of(EventMetadata.ACTOR, "officer-" + unit));
    }

    /** The events of one commit: so many of a unit, from a sequence on. */
    static List<DomainEventMessage<?>> events(String unit, long from, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (long sequence = from; sequence < from + count; sequence++) {
            events.add(event(unit, sequence, "ดำเนินการแล้ว ขั้นที่ " + sequence));
        }
        return events;
    }

    /** One event of a unit that came under an idempotency key. */
    static List<DomainEventMessage<?>> keyed(String unit, long sequence, String actor, String key) {
        return List.of(event(unit, sequence, "ซ้ำได้")
                .withMetaData(Map.of(EventMetadata.ACTOR, actor, EventMetadata.IDEMPOTENCY_KEY, key)));
    }
}
