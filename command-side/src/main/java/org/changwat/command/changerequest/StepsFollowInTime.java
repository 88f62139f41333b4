package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A request is received, analysed, put to its hosts, decided and told in that order. */
record StepsFollowInTime(String request, String member, LocalDate date, LocalDate before) implements Rule {

    @Override
    public String code() {
        return "change-request.date.order";
    }

    @Override
    public boolean isMet() {
        return !date.isBefore(before);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "member", member, "date", date.toString(), "before", before.toString());
    }
}
