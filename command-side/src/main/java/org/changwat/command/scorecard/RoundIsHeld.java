package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry;

/** Nothing is reported for a round that the year's calendar called off (domain rule 19: six months of FY2557). */
record RoundIsHeld(Round round, int fiscalYear, List<CalendarEntry> calendar) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.round-cancelled";
    }

    @Override
    public boolean isMet() {
        return calendar.stream()
                .noneMatch(entry -> entry.kind() == CalendarEntry.Kind.SELF_ASSESSMENT
                        && entry.round() == round
                        && entry.cancelled());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round.name(), "fiscalYear", Integer.toString(fiscalYear));
    }
}
