package org.changwat.events.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Provinces met to learn from each other.
 *
 * @param eventNo number of the event in its year, from 1
 * @param participants how many took part
 * @param provinces codes of the provinces whose work was shown
 * @param channels where it was published, such as {@code YOUTUBE}
 */
@Revision("1")
public record KnowledgeEventRecorded(
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
        List<Warning> warnings)
        implements KnowledgeSharingEvent {

    public KnowledgeEventRecorded {
        provinces = Copies.of(provinces);
        channels = Copies.of(channels);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public String aggregateId() {
        return Ids.knowledgeEvent(fiscalYear, eventNo);
    }

    /** How it was held. */
    public enum Form {
        ON_SITE,
        ONLINE,
        BOTH
    }
}
