package org.changwat.command.directory;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Erases what is kept of a person beside the log; the log is not touched. It takes no {@code corrects}: what is erased is gone.
 *
 * @param person id of the person
 */
@Describes(
        th = "ลบข้อมูลส่วนบุคคล",
        en = "Erases what is kept of a person beside the log",
        roles = {"ADMIN"})
public record ErasePerson(
        String person,
        @Nullable LocalDate erasedOn,
        @Nullable String reason) implements DirectoryCommand {

    @Override
    public String aggregateId() {
        return Ids.person(person);
    }
}
