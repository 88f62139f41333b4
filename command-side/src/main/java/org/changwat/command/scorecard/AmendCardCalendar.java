package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.framework.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * Brings the year's amended calendar to the card, and counts its penalties again by it.
 *
 * @param frameworkSequence sequence of the framework's last event read
 * @param nonWorkingDays every day declared for the year
 * @param correction whether a wrong entry was corrected, rather than a date changed
 */
@Describes(
        th = "ปรับกำหนดการและวันหยุดในบัตรคะแนนตามกรอบที่แก้ไขแล้ว และนับวันล่าช้าใหม่ (ระบบส่งเอง)",
        en = "Brings the year's amended calendar to a card and counts its penalties again (sent by automation)",
        roles = {})
public record AmendCardCalendar(
        String unit,
        int fiscalYear,
        long frameworkSequence,
        List<CalendarEntry> calendar,
        List<LocalDate> nonWorkingDays,
        boolean correction,
        LocalDate effectiveOn,
        @Nullable String reason)
        implements ScorecardCommand {

    public AmendCardCalendar {
        calendar = Copies.of(calendar);
        nonWorkingDays = Copies.of(nonWorkingDays);
    }
}
