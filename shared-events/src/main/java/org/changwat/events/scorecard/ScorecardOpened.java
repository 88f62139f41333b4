package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The card of a unit's year was opened with all it needs to score by.
 *
 * @param agreementSequence sequence of the agreement's last event read
 * @param frameworkSequence sequence of the framework's last event read
 * @param members provinces that a cluster's scores are carried to; empty for other units
 */
@Revision("1")
public record ScorecardOpened(
        String unit,
        int fiscalYear,
        Coverage coverage,
        long agreementSequence,
        long frameworkSequence,
        @Nullable String cluster,
        List<String> members,
        Structure structure,
        List<CalendarEntry> calendar,
        List<PenaltyRule> penalties,
        List<AgreementLine> lines,
        LocalDate effectiveOn)
        implements ScorecardEvent {

    public ScorecardOpened {
        members = Copies.of(members);
        calendar = Copies.of(calendar);
        penalties = Copies.of(penalties);
        lines = Copies.of(lines);
    }
}
