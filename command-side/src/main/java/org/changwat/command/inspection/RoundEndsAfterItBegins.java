package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** The last day of a round is not before its first. */
record RoundEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "inspection.round.dates-order";
    }

    @Override
    public boolean isMet() {
        return !to.isBefore(from);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
