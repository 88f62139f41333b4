package org.changwat.command.framework;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Declares a day on which government offices are closed, so that it is not counted as a working day (domain rule 20).
 *
 * @param fiscalYear year whose penalties are counted by it; the day itself may lie after the year
 */
@Describes(
        th = "ประกาศวันหยุดราชการเพิ่มเติมสำหรับการนับวันทำการ",
        en = "Declares a day on which government offices are closed",
        roles = {"OPDC_ANALYST"})
public record DeclareNonWorkingDay(
        int fiscalYear,
        LocalDate date,
        LocalizedText name,
        Authority authority,
        @Nullable LocalDate declaredOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements FrameworkCommand {}
