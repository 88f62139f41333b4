package org.changwat.query.nationalreport;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.query.projection.Recorded;

/**
 * A project as it is registered.
 *
 * @param owner code of the office that answers for it
 * @param position of the registration that stands
 */
record RegisteredProject(
        String project,
        LocalizedText title,
        String owner,
        List<String> activities,
        LocalDate registeredOn,
        long position) {

    RegisteredProject {
        activities = Copies.of(activities);
    }

    static RegisteredProject of(ProjectRegistered event, Recorded recorded) {
        return new RegisteredProject(
                event.project(),
                event.title(),
                event.owner(),
                event.activities(),
                event.registeredOn(),
                recorded.position());
    }
}
