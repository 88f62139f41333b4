package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.framework.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * Moves, adds or calls off dates of a published year (domain rule 19).
 *
 * @param entries those that change, whole; each stands in the place of the one with its code, a new code is added, and one that is
 *     called off is given with {@code cancelled}
 */
@Describes(
        th = "แก้ไขหรือยกเลิกกำหนดการของกรอบการประเมินผลที่ประกาศใช้แล้ว",
        en = "Moves, adds or calls off dates of a published framework",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record AmendCalendar(
        int fiscalYear,
        List<CalendarEntry> entries,
        Authority authority,
        @Nullable LocalDate amendedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements FrameworkCommand {}
