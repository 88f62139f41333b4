package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * The Statistical Office reports how satisfied a service's users are; the result counts wherever the card scores that service.
 *
 * @param service code of the service, such as {@code SV1}
 * @param satisfaction in the unit of the criteria
 * @param sample how many users answered
 * @param corrects position of the survey result that this corrects
 */
@Describes(
        th = "สำนักงานสถิติแห่งชาติบันทึกผลสำรวจความพึงพอใจของงานบริการ",
        en = "The Statistical Office records the surveyed satisfaction with one service",
        roles = {"STATISTICAL_OFFICE"})
public record RecordSurveyResult(
        String unit,
        int fiscalYear,
        String service,
        BigDecimal satisfaction,
        int sample,
        LocalDate surveyFrom,
        LocalDate surveyTo,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
