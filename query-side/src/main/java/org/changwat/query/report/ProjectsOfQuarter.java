package org.changwat.query.report;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Codes of the projects that ever reported a quarter; what they reported is read from the log. */
record ProjectsOfQuarter(Set<String> projects) {

    ProjectsOfQuarter {
        projects = Collections.unmodifiableSet(new TreeSet<>(projects));
    }

    ProjectsOfQuarter with(String project) {
        Set<String> more = new TreeSet<>(projects);
        more.add(project);
        return new ProjectsOfQuarter(more);
    }
}
