package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.Gazette;
import org.jspecify.annotations.Nullable;

/**
 * Renames, splits or merges a unit from a day on; its code keeps its meaning.
 *
 * @param name the new name, with {@code RENAME}
 * @param into the new units, with {@code SPLIT}; the one unit it goes over into, with {@code MERGE}
 * @param gazette the notice that orders it
 */
@Describes(
        th = "เปลี่ยนชื่อ แยก หรือรวมหน่วยงาน",
        en = "Renames, splits or merges a unit",
        roles = {"OPDC_ANALYST"})
public record AmendUnit(
        String code,
        Change change,
        @Nullable LocalizedText name,
        @Nullable List<String> into,
        LocalDate effectiveFrom,
        Gazette gazette,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DirectoryCommand {

    @Override
    public String aggregateId() {
        return Ids.unit(code);
    }

    /** What is done to the unit. */
    public enum Change {
        RENAME,
        SPLIT,
        MERGE
    }
}
