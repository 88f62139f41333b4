package org.changwat.query.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.LineSnapshot;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What a unit claims of a line: frozen with its report of the round, or as it stands while there is no report yet.
 *
 * @param evidence each document once, in the order it is cited in
 */
record Work(
        BigDecimal weight,
        @Nullable BigDecimal score,
        @Nullable BigDecimal weighted,
        List<Step> steps,
        List<Result> results,
        List<Evidence> evidence) {

    /** A claimed step of a milestone. */
    record Step(
            int step,
            @Nullable LocalDate achievedOn,
            @Nullable String narrative) {}

    /**
     * A measured result.
     *
     * @param part code of the part of a composite line
     */
    record Result(
            @Nullable String part,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            LocalDate asOfDate,
            @Nullable String source,
            boolean provisional) {}

    Work {
        steps = Copies.of(steps);
        results = Copies.of(results);
        evidence = evidence.stream().distinct().toList();
    }

    static Work reported(LineSnapshot line, @Nullable IndicatorForm form) {
        return new Work(
                line.weight(),
                line.selfScore(),
                line.weighted(),
                line.steps().stream()
                        .map(step -> new Step(step.step(), step.achievedOn(), step.narrative()))
                        .toList(),
                line.results().stream()
                        .map(result -> new Result(
                                result.part(),
                                result.value(),
                                result.numerator(),
                                result.denominator(),
                                result.asOfDate(),
                                result.source(),
                                result.provisional()))
                        .toList(),
                Stream.of(
                                form == null ? Stream.<Evidence>empty() : form.evidence().stream(),
                                line.steps().stream().flatMap(step -> step.evidence().stream()),
                                line.results().stream().flatMap(result -> result.evidence().stream()))
                        .flatMap(each -> each)
                        .toList());
    }

    static Work underWay(CardLine line) {
        return new Work(
                line.weight(),
                line.scores().self(),
                line.weighted().self(),
                line.milestones().stream()
                        .filter(step -> step.completion() != null)
                        .map(step -> new Step(step.step(), step.achievedOn(), step.narrative()))
                        .toList(),
                measurements(line)
                        .map(each -> {
                            Measurement result = each.measurement();
                            return new Result(
                                    each.part(),
                                    result.value(),
                                    result.numerator(),
                                    result.denominator(),
                                    result.asOfDate(),
                                    result.source(),
                                    result.provisional());
                        })
                        .toList(),
                Stream.concat(
                                line.milestones().stream().flatMap(step -> step.evidence().stream()),
                                measurements(line).flatMap(each -> each.measurement().evidence().stream()))
                        .toList());
    }

    private static Stream<OfPart> measurements(CardLine line) {
        Measurement own = line.measurement();
        Stream<OfPart> whole = own == null ? Stream.empty() : Stream.of(new OfPart(null, own));
        return Stream.concat(whole, line.parts().stream().flatMap(part -> {
            Measurement result = part.measurement();
            return result == null ? Stream.empty() : Stream.of(new OfPart(part.code(), result));
        }));
    }

    private record OfPart(@Nullable String part, Measurement measurement) {}
}
