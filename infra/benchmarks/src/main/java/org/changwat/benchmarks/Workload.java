package org.changwat.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.changwat.events.EventMetadata;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.Round;
import org.changwat.events.scorecard.MilestoneSubmitted;

/** Events as the year leaves them: a submitted step with a Thai narrative, a letter as evidence, and full metadata. */
final class Workload {

    private static final MetaData METADATA = MetaData.from(Map.of(
            EventMetadata.ACTOR, "officer-TH-83",
            EventMetadata.COMMAND, "SubmitMilestone",
            EventMetadata.COMMAND_ID, "0b1de7a5-3c57-4f3e-9a90-6f1f0d8f7a11",
            EventMetadata.CORRELATION_ID, "0b1de7a5-3c57-4f3e-9a90-6f1f0d8f7a11",
            EventMetadata.REASON, "รายงานผลตามแผน"));

    private Workload() {}

    static DomainEventMessage<MilestoneSubmitted> event(String unit, long sequence) {
        MilestoneSubmitted payload = new MilestoneSubmitted(
                unit,
                2557,
                "P-1.2.1",
                (int) (sequence % 5) + 1,
                LocalDate.of(2014, 6, 30),
                MilestoneSubmitted.Completion.DONE,
                null,
                Round.TWELVE_MONTH,
                "ดำเนินการแล้วเสร็จตามขั้นตอนที่กำหนด",
                List.of(new Evidence(
                        "หนังสือรายงานผลการดำเนินงาน",
                        "LETTER",
                        "สำนักงานจังหวัด",
                        "ภก 0017.2/" + sequence,
                        null,
                        LocalDate.of(2014, 7, 1),
                        null,
                        null,
                        null,
                        3,
                        null)),
                null,
                List.of());
        return new GenericDomainEventMessage<>("Scorecard", Ids.scorecard(2557, unit), sequence, payload, METADATA);
    }

    /** A commit of {@code size} events of one unit, from a sequence on. */
    static List<DomainEventMessage<?>> commit(String unit, long from, int size) {
        List<DomainEventMessage<?>> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(event(unit, from + i));
        }
        return events;
    }
}
