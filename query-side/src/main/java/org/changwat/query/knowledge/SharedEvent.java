package org.changwat.query.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.knowledge.KnowledgeEventRecorded.Form;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Provinces met to learn from each other.
 *
 * @param event id, such as {@code KE-2565-1}
 * @param provinces codes of those whose work was shown
 * @param corrects position of the entry that this one corrects
 */
public record SharedEvent(
        String event,
        int fiscalYear,
        int eventNo,
        String title,
        LocalDate heldOn,
        Form form,
        int participants,
        List<String> provinces,
        List<String> channels,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings,
        Instant recordedAt,
        long position) {

    public SharedEvent {
        provinces = Copies.of(provinces);
        channels = Copies.of(channels);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    static SharedEvent of(KnowledgeEventRecorded event, Recorded recorded) {
        return new SharedEvent(
                event.aggregateId(),
                event.fiscalYear(),
                event.eventNo(),
                event.title(),
                event.heldOn(),
                event.form(),
                event.participants(),
                event.provinces(),
                event.channels(),
                event.evidence(),
                event.corrects(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position());
    }
}
