package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** Drafts are received, analysed, decided on and told in that order. */
record StepsFollowInTime(String unit, String member, LocalDate date, LocalDate before) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.date.order";
    }

    @Override
    public boolean isMet() {
        return !date.isBefore(before);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "member", member, "date", date.toString(), "before", before.toString());
    }
}
