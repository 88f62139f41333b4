package org.changwat.command.nationalreport;

import java.util.LinkedHashMap;
import java.util.Map;
import org.changwat.command.Logged;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.events.nationalreport.QuarterReported;
import org.jspecify.annotations.Nullable;

/**
 * What the project is now.
 *
 * @param quarters reports by year and quarter
 * @param events how many events are folded in
 */
record ProjectState(
        @Nullable Logged<ProjectRegistered> registered, Map<String, Logged<QuarterReported>> quarters, long events) {

    static final ProjectState NONE = new ProjectState(null, Map.of(), 0);

    ProjectState evolve(NationalProjectEvent event) {
        if (event instanceof ProjectRegistered project) {
            return new ProjectState(new Logged<>(project, events), quarters, events + 1);
        }
        if (event instanceof QuarterReported quarter) {
            Map<String, Logged<QuarterReported>> copy = new LinkedHashMap<>(quarters);
            copy.put(key(quarter.fiscalYear(), quarter.quarter()), new Logged<>(quarter, events));
            return new ProjectState(registered, Map.copyOf(copy), events + 1);
        }
        throw new IllegalStateException("no project knows " + event);
    }

    static String key(int fiscalYear, int quarter) {
        return fiscalYear + " quarter " + quarter;
    }
}
