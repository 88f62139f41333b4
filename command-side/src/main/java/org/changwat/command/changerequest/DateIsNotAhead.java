package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** What is recorded has happened. */
record DateIsNotAhead(String member, LocalDate date, LocalDate today) implements Rule {

    @Override
    public String code() {
        return "change-request.date.ahead";
    }

    @Override
    public boolean isMet() {
        return !date.isAfter(today);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("member", member, "date", date.toString(), "today", today.toString());
    }
}
