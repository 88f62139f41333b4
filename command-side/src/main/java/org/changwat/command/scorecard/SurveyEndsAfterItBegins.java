package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A survey has a first day and a last one, in this order. */
record SurveyEndsAfterItBegins(String service, LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "scorecard.survey.dates";
    }

    @Override
    public boolean isMet() {
        return !to.isBefore(from);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("service", service, "from", from.toString(), "to", to.toString());
    }
}
