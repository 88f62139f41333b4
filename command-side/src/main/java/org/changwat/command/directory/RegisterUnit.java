package org.changwat.command.directory;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.Gazette;
import org.changwat.events.reference.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Enters a unit under a code that it keeps for good.
 *
 * @param code {@code TH-38}, {@code K60-10} or {@code AG-...}
 * @param parent code of the unit it belongs to
 * @param effectiveFrom first day on which it exists
 * @param gazette the notice that made it
 */
@Describes(
        th = "ขึ้นทะเบียนหน่วยงาน",
        en = "Enters a unit under a code of its own",
        roles = {"OPDC_ANALYST"})
public record RegisterUnit(
        String code,
        UnitKind kind,
        LocalizedText name,
        @Nullable String parent,
        LocalDate effectiveFrom,
        @Nullable Gazette gazette,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DirectoryCommand {

    @Override
    public String aggregateId() {
        return Ids.unit(code);
    }
}
