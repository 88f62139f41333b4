package org.changwat.events.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.LineChange;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A unit asked for a balanced set of changes.
 *
 * @param window number of the change window it came in
 * @param agreementSequence sequence of the agreement's last event read
 * @param corrects position of the request as entered wrongly, or null
 */
@Revision("1")
public record IndicatorChangeRequested(
        String request,
        String unit,
        int fiscalYear,
        int requestNo,
        int window,
        long agreementSequence,
        List<LineChange> changes,
        Ground ground,
        @Nullable Budget budget,
        String justification,
        List<Evidence> documents,
        LocalDate receivedOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ChangeRequestEvent {

    public IndicatorChangeRequested {
        changes = Copies.of(changes);
        documents = Copies.of(documents);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }

    /** Why a change may be asked for (domain rule 11). */
    public enum Ground {
        EXTERNAL_FACTOR,
        BUDGET
    }

    /** The budget ground needs both halves: a shortfall, and money that cannot be transferred. */
    public record Budget(boolean shortfall, boolean notTransferable) {}
}
