package org.changwat.events.nationalreport;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project reports from now on.
 *
 * @param owner code of the office that answers for it
 * @param activities what it consists of
 */
@Revision("1")
public record ProjectRegistered(
        String project,
        LocalizedText title,
        String owner,
        List<String> activities,
        LocalDate registeredOn,
        @Nullable Long corrects)
        implements NationalProjectEvent {

    public ProjectRegistered {
        activities = Copies.of(activities);
    }

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }
}
