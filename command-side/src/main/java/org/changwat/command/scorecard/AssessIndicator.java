package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.jspecify.annotations.Nullable;

/**
 * An assessor scores a line; a joint assessment sets the evaluator track (domain rule 18).
 *
 * @param score on the framework's scale, at most four decimals
 * @param assessedOn the Bangkok date of recording where absent
 * @param corrects position of the assessment that this corrects
 */
@Describes(
        th = "ผู้ประเมินให้คะแนนตัวชี้วัด",
        en = "An assessor scores a line; a joint assessment sets the evaluator score",
        roles = {"OPDC_ANALYST", "EVALUATOR", "INDEPENDENT_ASSESSOR"})
public record AssessIndicator(
        String unit,
        int fiscalYear,
        String line,
        Assessor by,
        Phase phase,
        BigDecimal score,
        @Nullable LocalDate assessedOn,
        String rationale,
        List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {

    public AssessIndicator {
        evidence = Copies.of(evidence);
    }
}
