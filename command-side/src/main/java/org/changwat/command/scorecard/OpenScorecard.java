package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/** Opens a unit's card on its agreement; a card that is open already stays as it is. */
@Describes(
        th = "เปิดบัตรคะแนนของหน่วยงานตามคำรับรองที่มีผลแล้ว (ระบบส่งเอง)",
        en = "Opens a unit's scorecard on the agreement in force (sent by automation)",
        roles = {})
public record OpenScorecard(
        String unit,
        int fiscalYear,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason) implements ScorecardCommand {}
