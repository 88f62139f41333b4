package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * The unit reports a measured result: a value in the criteria's unit, or the numerator and denominator of a ratio.
 *
 * @param part code of the part of a composite line
 * @param asOfDate the Bangkok date of recording where absent
 * @param provisional whether the source will still revise it; false where absent
 * @param corrects position of the measurement that this corrects
 */
@Describes(
        th = "หน่วยงานรายงานผลการวัดตามตัวชี้วัดเชิงปริมาณ",
        en = "A unit reports a measured result of a line or of one of its parts",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER", "STATISTICAL_OFFICE"})
public record ReportMeasurement(
        String unit,
        int fiscalYear,
        String line,
        @Nullable String part,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate asOfDate,
        Round round,
        @Nullable String source,
        @Nullable Boolean provisional,
        List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {

    public ReportMeasurement {
        evidence = Copies.of(evidence);
    }
}
