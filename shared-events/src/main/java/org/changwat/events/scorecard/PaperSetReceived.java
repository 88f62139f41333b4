package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Sets and discs of a round's paper report arrived; several deliveries add up (domain rule 20).
 *
 * @param sets sets in this delivery
 * @param discs discs in this delivery
 * @param completeOn day on which the deliveries held 2 sets and 1 disc; null while something is missing
 * @param due last day of the round's paper report in the year's calendar; null where it names none
 * @param late whether it was completed after that day, or is incomplete and was received after it
 * @param workingDaysLate working days after the due day, up to and with the day of completion, or of receipt while incomplete
 * @param calendarRevision the days-off calendar they were counted by
 * @param corrects position of the delivery that this corrects, or null
 * @param replaces sequence of that delivery on this card, or null
 */
@Revision("1")
public record PaperSetReceived(
        String unit,
        int fiscalYear,
        Round round,
        LocalDate receivedOn,
        int sets,
        int discs,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate due,
        boolean late,
        int workingDaysLate,
        String calendarRevision,
        @Nullable Long corrects,
        @Nullable Long replaces,
        List<Warning> warnings)
        implements ScorecardEvent {

    public PaperSetReceived {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
