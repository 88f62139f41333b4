package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.CalendarEntry;
import org.jspecify.annotations.Nullable;

/** The year's calendar says when the survey runs; one outside it warns. */
record SurveyFollowsTheCalendar(
        String service,
        LocalDate from,
        LocalDate to,
        @Nullable CalendarEntry entry) implements Rule {

    @Override
    public String code() {
        return "scorecard.survey.outside-calendar";
    }

    @Override
    public boolean isMet() {
        return entry == null || (entry.from() == null || !from.isBefore(entry.from())) && !to.isAfter(entry.to());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "service",
                service,
                "from",
                from.toString(),
                "to",
                to.toString(),
                "calendarFrom",
                entry == null || entry.from() == null ? "-" : entry.from().toString(),
                "calendarTo",
                entry == null ? "-" : entry.to().toString());
    }
}
