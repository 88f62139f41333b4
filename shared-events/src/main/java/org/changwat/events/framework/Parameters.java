package org.changwat.events.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What the sources leave to the year's framework rather than fix for good.
 *
 * @param zeroStepScore score of a milestone without a done step (domain rule 14)
 * @param countedCompletions which states of a step count as done: {@code DONE}, {@code PARTLY}, {@code EXPECTED}
 * @param strategicPerspective perspective of cluster and province KPIs, such as {@code EFFECTIVENESS}
 * @param clusterShare weight of all cluster KPIs together; null where the year has none
 * @param provinceShare weight of all province KPIs together; null where the year has none
 * @param strategicKpisAdvised more cluster and province KPIs than this draw a warning (domain rule 6)
 * @param compulsoryMonitors indicators every province tracks unscored (domain rule 7)
 * @param negotiationFormDue last day of the negotiation form; silence after it agrees (domain rule 10)
 * @param disbursementIndicator catalogue indicator that budget disbursement is scored under, such as {@code 3}; null where the
 *     framework names none
 * @param anchors target points on the 0-100 scale: base, standard, advanced; empty on the level scale
 */
public record Parameters(
        BigDecimal zeroStepScore,
        List<String> countedCompletions,
        @Nullable String strategicPerspective,
        @Nullable BigDecimal clusterShare,
        @Nullable BigDecimal provinceShare,
        @Nullable Integer strategicKpisAdvised,
        List<String> compulsoryMonitors,
        @Nullable LocalDate negotiationFormDue,
        @Nullable String disbursementIndicator,
        List<BigDecimal> anchors) {

    public Parameters {
        countedCompletions = Copies.of(countedCompletions);
        compulsoryMonitors = Copies.of(compulsoryMonitors);
        anchors = Copies.of(anchors);
    }

    /** Parameters of a framework that does not name its disbursement indicator. */
    public Parameters(
            BigDecimal zeroStepScore,
            List<String> countedCompletions,
            @Nullable String strategicPerspective,
            @Nullable BigDecimal clusterShare,
            @Nullable BigDecimal provinceShare,
            @Nullable Integer strategicKpisAdvised,
            List<String> compulsoryMonitors,
            @Nullable LocalDate negotiationFormDue,
            List<BigDecimal> anchors) {
        this(
                zeroStepScore,
                countedCompletions,
                strategicPerspective,
                clusterShare,
                provinceShare,
                strategicKpisAdvised,
                compulsoryMonitors,
                negotiationFormDue,
                null,
                anchors);
    }
}
