package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The unit's report of a round arrived by e-SAR. It freezes the round: work that goes on moves the live lines, never this snapshot
 * (domain rule 19).
 *
 * @param due last day of the round in the year's calendar; null where it names none
 * @param workingDaysLate working days after the due day, up to and with the day of receipt
 * @param calendarRevision the days-off calendar they were counted by
 * @param forms as the unit filled them in
 * @param snapshot every line of the card as it stood
 * @param totals the self track as it stood
 * @param corrects position of the report of this round that this corrects, or null
 */
@Revision("1")
public record SelfAssessmentSubmitted(
        String unit,
        int fiscalYear,
        Round round,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        boolean late,
        int workingDaysLate,
        String calendarRevision,
        List<IndicatorForm> forms,
        List<LineSnapshot> snapshot,
        TrackTotals totals,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ScorecardEvent {

    public SelfAssessmentSubmitted {
        forms = Copies.of(forms);
        snapshot = Copies.of(snapshot);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
