package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Criteria;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.ScorecardEvent;
import org.jspecify.annotations.Nullable;

/** Decisions about measured results of lines and of their parts. */
final class MeasurementDecisions {

    private MeasurementDecisions() {}

    static List<ScorecardEvent> decide(Card card, ReportMeasurement command, Occasion occasion) {
        Line line = OpenLine.of(card, command.line());
        Rule.require(
                new KindFits(
                        command.line(),
                        line.agreed().criteria().kindName(),
                        "ReportMeasurement",
                        !(line instanceof MilestoneLine),
                        line.acceptedCommand()),
                new PartIsDefined(command.line(), command.part(), parts(line)),
                new RoundIsHeld(
                        command.round(), command.fiscalYear(), card.terms().calendar()));
        Criteria criteria = MeasuredPlace.criteria(line, command.part());
        Measurement standing = MeasuredPlace.standing(line, command.part());
        Rule.require(
                fits(command, criteria),
                new DenominatorIsPositive(command.line(), command.denominator()),
                MeasuredPlace.fitsScale(command.line(), criteria, card.terms().structure()),
                OpenLine.correction(
                        card,
                        command.line(),
                        command.corrects(),
                        standing == null ? -1 : standing.sequence(),
                        occasion.positions()));
        MeasurementReported reported = event(command, occasion, standing);
        if (standing != null && MeasuredPlace.sameResult(standing.event(), reported)) {
            return List.of();
        }
        return Rescoring.after(card, reported, occasion.actor(), OpenLine.nature(command.corrects()));
    }

    private static MeasurementReported event(
            ReportMeasurement command, Occasion occasion, @Nullable Measurement standing) {
        LocalDate asOfDate = occasion.orToday(command.asOfDate());
        LocalDate newest = standing == null || command.corrects() != null
                ? null
                : standing.event().asOfDate();
        return new MeasurementReported(
                command.unit(),
                command.fiscalYear(),
                command.line(),
                command.part(),
                value(command),
                command.numerator(),
                command.denominator(),
                asOfDate,
                command.round(),
                command.source(),
                Boolean.TRUE.equals(command.provisional()),
                command.evidence(),
                command.corrects(),
                Rule.warn(
                        new NothingNewerStands(command.line(), asOfDate, newest),
                        new EvidenceIsGiven(command.line(), !command.evidence().isEmpty())));
    }

    private static BigDecimal value(ReportMeasurement command) {
        BigDecimal value = command.value();
        BigDecimal numerator = command.numerator();
        BigDecimal denominator = command.denominator();
        if (value != null) {
            return value;
        }
        if (numerator == null || denominator == null) {
            throw new IllegalStateException("a result was required before");
        }
        return ScoringRules.ratio(numerator, denominator);
    }

    private static ResultFitsCriteria fits(ReportMeasurement command, Criteria criteria) {
        boolean value = command.value() != null;
        boolean both = command.numerator() != null && command.denominator() != null;
        boolean neither = command.numerator() == null && command.denominator() == null;
        boolean ratio = criteria instanceof Criteria.Ratio;
        boolean fits = value ? neither : both && ratio;
        return new ResultFitsCriteria(
                command.line(), criteria.kindName(), fits, ratio ? "numerator + denominator" : "value");
    }

    private static List<String> parts(Line line) {
        return line instanceof CompositeLine composite
                ? composite.criteria().parts().stream().map(Criteria.Part::code).toList()
                : List.of();
    }
}
