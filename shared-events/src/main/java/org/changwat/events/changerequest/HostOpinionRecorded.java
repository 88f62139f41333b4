package org.changwat.events.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A host agency that was consulted gave its opinion.
 *
 * @param agency as it was consulted
 * @param documents the agency's letter and what came with it
 * @param corrects position of the opinion as entered wrongly, or null
 */
@Revision("1")
public record HostOpinionRecorded(
        String request,
        String unit,
        int fiscalYear,
        String agency,
        String opinion,
        List<Evidence> documents,
        LocalDate receivedOn,
        @Nullable Long corrects)
        implements ChangeRequestEvent {

    public HostOpinionRecorded {
        documents = Copies.of(documents);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
