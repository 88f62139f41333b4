package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.OversightBody;
import org.jspecify.annotations.Nullable;

/** The permanent secretary and สปน. are told on one day (domain rule 21); warns. */
record SecretaryAndPmoAreToldAtOnce(
        OversightBody to, LocalDate sentOn, @Nullable LocalDate other) implements Rule {

    @Override
    public String code() {
        return "inspection.forward.at-once";
    }

    @Override
    public boolean isMet() {
        return other == null || other.equals(sentOn);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.name(), "sentOn", sentOn.toString(), "other", other == null ? "-" : other.toString());
    }
}
