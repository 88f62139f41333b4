package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator accepts a report; the measured results frozen in it count on the evaluator track.
 *
 * @param decidedOn the Bangkok date of recording where absent
 * @param corrects position of the decision on this report that this corrects
 */
@Describes(
        th = "ผู้ประเมินรับรายงานผลการปฏิบัติราชการ",
        en = "An evaluator accepts a self-assessment report and the measured results in it",
        roles = {"EVALUATOR", "OPDC_ANALYST", "INDEPENDENT_ASSESSOR"})
public record AcceptSelfAssessment(
        String unit,
        int fiscalYear,
        Round round,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
