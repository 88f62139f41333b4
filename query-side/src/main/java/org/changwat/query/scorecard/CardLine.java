package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A line of a card: what was agreed, what was done, and what it scores on each track.
 *
 * @param kind name of the kind of its criteria, such as {@code MILESTONE}
 * @param carriedFrom the cluster on whose card it is scored, null for a line scored on this card
 * @param milestones the steps of a milestone line scored on this card
 * @param measurement the result that stands for a measured or monitored line
 * @param parts the parts of a composite line
 * @param restsOnLater in a reading by effective date only: the score was recorded when work of a later day was known already
 */
public record CardLine(
        String line,
        String indicator,
        LocalizedText name,
        String kind,
        LineLevel level,
        String perspective,
        BigDecimal weight,
        Tracks<BigDecimal> scores,
        Tracks<BigDecimal> weighted,
        List<Assessment> assessments,
        List<MilestoneStep> milestones,
        @Nullable Measurement measurement,
        List<PartResult> parts,
        @Nullable String carriedFrom,
        boolean restsOnLater,
        Criteria criteria,
        List<String> products,
        @Nullable String planReference,
        @Nullable String repeatReason,
        @Nullable String strategyPurpose,
        @Nullable String assessedService,
        List<String> supervisors,
        List<String> dataCollectors) {

    public CardLine {
        assessments = Copies.of(assessments);
        milestones = Copies.of(milestones);
        parts = Copies.of(parts);
        products = Copies.of(products);
        supervisors = Copies.of(supervisors);
        dataCollectors = Copies.of(dataCollectors);
    }

    /**
     * A line without work.
     *
     * @param cluster the cluster that the card's unit belongs to; null on a card that belongs to none, as a cluster's own
     */
    static CardLine fresh(AgreementLine agreed, @Nullable String cluster) {
        String carriedFrom = agreed.level() == LineLevel.CLUSTER ? cluster : null;
        return of(
                agreed,
                Tracks.none(),
                Tracks.none(),
                List.of(),
                agreed.criteria() instanceof Criteria.Milestone milestone && carriedFrom == null
                        ? milestone.steps().stream().map(MilestoneStep::open).toList()
                        : List.of(),
                null,
                agreed.criteria() instanceof Criteria.Composite composite && carriedFrom == null
                        ? composite.parts().stream()
                                .map(part -> PartResult.of(part, null))
                                .toList()
                        : List.of(),
                carriedFrom);
    }

    /**
     * What becomes of the line when its terms change. A replaced indicator, or one of another kind of work, starts afresh; else
     * the work stays, and assessments stay where the criteria do. Recorded scores stay until they are recorded anew.
     *
     * @param fresh the line without work under the new terms
     */
    CardLine amended(Amendment amendment, CardLine fresh) {
        boolean sameWork = amendment.op() != LineChange.Op.REPLACE && work().equals(fresh.work());
        return of(
                fresh.terms(),
                scores,
                weighted,
                sameWork && criteria.equals(fresh.criteria) ? assessments : List.of(),
                sameWork ? fresh.milestones.stream().map(this::claimed).toList() : fresh.milestones,
                sameWork ? measurement : null,
                sameWork ? fresh.parts.stream().map(this::reported).toList() : fresh.parts,
                fresh.carriedFrom);
    }

    /** What was agreed; not even that a step is open is told. */
    CardLine undisclosed() {
        return of(terms(), Tracks.none(), Tracks.none(), List.of(), List.of(), null, List.of(), carriedFrom);
    }

    CardLine with(MilestoneSubmitted event, Recorded recorded) {
        return withStep(event.step(), step -> step.with(event, recorded));
    }

    CardLine withdrawn(int number, Recorded recorded) {
        return withStep(number, step -> step.withdrawn(recorded));
    }

    CardLine decided(int number, MilestoneStep.State decision, LocalDate on, Recorded recorded) {
        return withStep(number, step -> step.decided(decision, on, recorded));
    }

    /**
     * The line with a result, by whichever way it came.
     *
     * @param part code of the part of a composite line that it is the result of, else null
     */
    CardLine measured(@Nullable String part, Measurement next, boolean corrects) {
        if (criteria instanceof Criteria.Composite) {
            return withParts(parts.stream()
                    .map(each -> each.code().equals(part)
                            ? each.with(Measurement.latest(each.measurement(), next, corrects))
                            : each)
                    .toList());
        }
        return of(
                terms(),
                scores,
                weighted,
                assessments,
                milestones,
                Measurement.latest(measurement, next, corrects),
                parts,
                carriedFrom);
    }

    CardLine with(IndicatorAssessed event, Recorded recorded) {
        return of(
                terms(),
                scores,
                weighted,
                Assessment.with(assessments, event, recorded),
                milestones,
                measurement,
                parts,
                carriedFrom);
    }

    CardLine with(ScoreRecorded event) {
        return of(
                terms(),
                scores.with(event.track(), event.to()),
                weighted.with(event.track(), event.weightedTo()),
                assessments,
                milestones,
                measurement,
                parts,
                carriedFrom);
    }

    CardLine restingOnLater() {
        return new CardLine(
                line,
                indicator,
                name,
                kind,
                level,
                perspective,
                weight,
                scores,
                weighted,
                assessments,
                milestones,
                measurement,
                parts,
                carriedFrom,
                true,
                criteria,
                products,
                planReference,
                repeatReason,
                strategyPurpose,
                assessedService,
                supervisors,
                dataCollectors);
    }

    private CardLine withStep(int number, UnaryOperator<MilestoneStep> change) {
        return of(
                terms(),
                scores,
                weighted,
                assessments,
                milestones.stream()
                        .map(step -> step.step() == number ? change.apply(step) : step)
                        .toList(),
                measurement,
                parts,
                carriedFrom);
    }

    private CardLine withParts(List<PartResult> next) {
        return of(terms(), scores, weighted, assessments, milestones, measurement, next, carriedFrom);
    }

    private MilestoneStep claimed(MilestoneStep fresh) {
        return milestones.stream()
                .filter(step -> step.step() == fresh.step())
                .findFirst()
                .map(step -> step.requiring(fresh.requirement()))
                .orElse(fresh);
    }

    private PartResult reported(PartResult fresh) {
        return parts.stream()
                .filter(part -> part.code().equals(fresh.code()) && part.measurement() != null)
                .findFirst()
                .map(part -> new PartResult(fresh.code(), fresh.name(), fresh.weight(), part.measurement()))
                .orElse(fresh);
    }

    /** What work there can be on the line; a value and a ratio are measured alike. */
    private String work() {
        if (carriedFrom != null) {
            return "CARRIED";
        }
        return criteria instanceof Criteria.Thresholds || criteria instanceof Criteria.Ratio ? "MEASURED" : kind;
    }

    private AgreementLine terms() {
        return new AgreementLine(
                line,
                indicator,
                name,
                level,
                perspective,
                weight,
                criteria,
                products,
                planReference,
                repeatReason,
                strategyPurpose,
                assessedService,
                supervisors,
                dataCollectors);
    }

    private static CardLine of(
            AgreementLine agreed,
            Tracks<BigDecimal> scores,
            Tracks<BigDecimal> weighted,
            List<Assessment> assessments,
            List<MilestoneStep> milestones,
            @Nullable Measurement measurement,
            List<PartResult> parts,
            @Nullable String carriedFrom) {
        return new CardLine(
                agreed.line(),
                agreed.indicator(),
                agreed.name(),
                agreed.criteria().kindName(),
                agreed.level(),
                agreed.perspective(),
                agreed.weight(),
                scores,
                weighted,
                assessments,
                milestones,
                measurement,
                parts,
                carriedFrom,
                false,
                agreed.criteria(),
                agreed.products(),
                agreed.planReference(),
                agreed.repeatReason(),
                agreed.strategyPurpose(),
                agreed.assessedService(),
                agreed.supervisors(),
                agreed.dataCollectors());
    }
}
