package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * Sets and discs of a round's paper report arrive at OPDC; deliveries add up to 2 sets and 1 disc.
 *
 * @param receivedOn the Bangkok date of recording where absent
 * @param corrects position of the delivery that this corrects
 */
@Describes(
        th = "รับรายงานผลการปฏิบัติราชการฉบับเอกสารและแผ่นบันทึกข้อมูล",
        en = "Records the receipt of paper sets and data discs of a report",
        roles = {"OPDC_ANALYST"})
public record ReceivePaperSet(
        String unit,
        int fiscalYear,
        Round round,
        @Nullable LocalDate receivedOn,
        int sets,
        int discs,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
