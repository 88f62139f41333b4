package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * How much of the unit's budget was disbursed, for its disbursement line.
 *
 * @param line needed only where the year's framework does not say which indicator budget disbursement is
 * @param asOfDate the Bangkok date of recording where absent
 * @param allocated baht
 * @param disbursed baht
 * @param corrects position of the disbursement that this corrects
 */
@Describes(
        th = "บันทึกผลการเบิกจ่ายเงินงบประมาณ",
        en = "Records how much of the allocated budget was disbursed",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "AGENCY_OFFICER", "OPDC_ANALYST"})
public record RecordDisbursement(
        String unit,
        int fiscalYear,
        @Nullable String line,
        @Nullable LocalDate asOfDate,
        BigDecimal allocated,
        BigDecimal disbursed,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
