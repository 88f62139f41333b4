package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.CalendarEntry;
import org.jspecify.annotations.Nullable;

/** Scores are contested in the window that the year's calendar names, if it names one (domain rule 25). */
record ContestWindowIsOpen(
        String line, LocalDate receivedOn, @Nullable CalendarEntry window) implements Rule {

    @Override
    public String code() {
        return "scorecard.contest.window";
    }

    @Override
    public boolean isMet() {
        return window == null
                || (window.from() == null || !receivedOn.isBefore(window.from())) && !receivedOn.isAfter(window.to());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "receivedOn",
                receivedOn.toString(),
                "from",
                window == null || window.from() == null ? "-" : window.from().toString(),
                "to",
                window == null ? "-" : window.to().toString());
    }
}
