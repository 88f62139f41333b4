package org.changwat.query.nationalreport;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;

/**
 * A project of the national monitoring system, with what it reported for the year asked for.
 *
 * @param owner code of the office that answers for it
 * @param activities what it consists of
 * @param reports by quarter; empty where no year is asked for
 * @param position of the registration that stands
 */
public record NationalProject(
        String project,
        LocalizedText title,
        String owner,
        List<String> activities,
        LocalDate registeredOn,
        List<QuarterReport> reports,
        long position) {

    public NationalProject {
        activities = Copies.of(activities);
        reports = Copies.of(reports);
    }

    static NationalProject of(RegisteredProject project, List<QuarterReport> reports) {
        return new NationalProject(
                project.project(),
                project.title(),
                project.owner(),
                project.activities(),
                project.registeredOn(),
                reports,
                project.position());
    }
}
