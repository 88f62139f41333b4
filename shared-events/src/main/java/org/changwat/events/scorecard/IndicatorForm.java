package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's part of a self-assessment report, as the unit filled it in (the official per-indicator form).
 *
 * @param claimedScore what the unit scores itself; null where it left the score to be worked out
 * @param actions what was done (คำชี้แจงการปฏิบัติงาน/มาตรการที่ได้ดำเนินการ)
 * @param supportingFactors ปัจจัยสนับสนุนต่อการดำเนินงาน
 * @param obstacles อุปสรรคต่อการดำเนินงาน
 * @param recommendationsNextYear ข้อเสนอแนะสำหรับการดำเนินงานในปีต่อไป
 */
public record IndicatorForm(
        String line,
        @Nullable BigDecimal claimedScore,
        List<String> actions,
        List<String> supportingFactors,
        List<String> obstacles,
        List<String> recommendationsNextYear,
        List<Evidence> evidence) {

    public IndicatorForm {
        actions = Copies.of(actions);
        supportingFactors = Copies.of(supportingFactors);
        obstacles = Copies.of(obstacles);
        recommendationsNextYear = Copies.of(recommendationsNextYear);
        evidence = Copies.of(evidence);
    }
}
