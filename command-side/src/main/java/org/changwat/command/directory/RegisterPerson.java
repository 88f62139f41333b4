package org.changwat.command.directory;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.command.Personal;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Enters a person with the role the person acts in; name, telephone number and e-mail address are kept beside the log only.
 *
 * @param person id of the person, such as {@code PERSON-0017}; never a name
 * @param role code of the role, such as {@code INSPECTOR}
 * @param corrects position of the registration as entered wrongly; absent where the person came to act in another role
 */
@Describes(
        th = "ขึ้นทะเบียนบุคคลและบทบาท",
        en = "Enters a person and the role the person acts in",
        roles = {"OPDC_ANALYST", "INSPECTION_BUREAU", "ADMIN"})
public record RegisterPerson(
        String person,
        String role,
        @Nullable String office,
        @Nullable String unit,
        @Personal String name,
        @Personal @Nullable String phone,
        @Personal @Nullable String email,
        @Nullable LocalDate registeredOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DirectoryCommand {

    @Override
    public String aggregateId() {
        return Ids.person(person);
    }

    /** Without what must not reach a log file. */
    @Override
    public String toString() {
        return "RegisterPerson[person=" + person + ", role=" + role + "]";
    }
}
