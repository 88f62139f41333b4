package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** Projects are chosen before the round is over; later ones are remarked. */
record ProjectsAreChosenInTime(String project, LocalDate selectedOn, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "inspection.project.late";
    }

    @Override
    public boolean isMet() {
        return !selectedOn.isAfter(to);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("project", project, "selectedOn", selectedOn.toString(), "to", to.toString());
    }
}
