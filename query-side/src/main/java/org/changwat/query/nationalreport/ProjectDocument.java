package org.changwat.query.nationalreport;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.query.projection.Recorded;

/**
 * Projects, or what they reported for one quarter; each document holds one of the two.
 *
 * @param projects by code
 * @param reports by code of the project
 */
record ProjectDocument(Map<String, RegisteredProject> projects, Map<String, QuarterReport> reports) {

    static final ProjectDocument NONE = new ProjectDocument(Map.of(), Map.of());

    ProjectDocument {
        projects = Collections.unmodifiableMap(new TreeMap<>(projects));
        reports = Collections.unmodifiableMap(new TreeMap<>(reports));
    }

    ProjectDocument with(NationalProjectEvent event, Recorded recorded) {
        if (event instanceof ProjectRegistered registered) {
            Map<String, RegisteredProject> next = new TreeMap<>(projects);
            next.put(event.project(), RegisteredProject.of(registered, recorded));
            return new ProjectDocument(next, reports);
        }
        if (event instanceof QuarterReported report) {
            Map<String, QuarterReport> next = new TreeMap<>(reports);
            next.put(event.project(), QuarterReport.of(reports.get(event.project()), report, recorded));
            return new ProjectDocument(projects, next);
        }
        throw new IllegalArgumentException(
                "The register of projects does not know " + event.getClass().getName());
    }
}
