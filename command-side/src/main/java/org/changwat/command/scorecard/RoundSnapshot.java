package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.scorecard.MilestoneLine.Claim;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Track;
import org.changwat.events.scorecard.LineSnapshot;
import org.changwat.events.scorecard.LineSnapshot.ClaimedStep;
import org.changwat.events.scorecard.LineSnapshot.MeasuredResult;
import org.changwat.events.scorecard.MeasurementReported;

/** Every line of a card as it stands, for a report to freeze (domain rule 19). */
final class RoundSnapshot {

    private RoundSnapshot() {}

    static List<LineSnapshot> of(Card card) {
        return card.lines().values().stream().map(line -> of(card, line)).toList();
    }

    private static LineSnapshot of(Card card, Line line) {
        BigDecimal weight = line.agreed().weight();
        BigDecimal score = Rescoring.score(card, line, Track.SELF).score();
        return new LineSnapshot(
                line.agreed().line(),
                weight,
                score,
                score == null ? null : ScoringRules.weighted(score, weight),
                line instanceof MilestoneLine milestone ? steps(milestone) : List.of(),
                results(line));
    }

    private static List<ClaimedStep> steps(MilestoneLine line) {
        List<ClaimedStep> steps = new ArrayList<>();
        line.claims().forEach((step, claim) -> steps.add(step(step, claim)));
        return steps;
    }

    private static ClaimedStep step(int step, Claim claim) {
        return new ClaimedStep(
                step,
                claim.state().name(),
                claim.completion(),
                claim.achievedOn(),
                claim.event().narrative(),
                claim.event().evidence(),
                claim.submitted());
    }

    private static List<MeasuredResult> results(Line line) {
        if (line instanceof CompositeLine composite) {
            return composite.measurements().values().stream()
                    .map(RoundSnapshot::result)
                    .toList();
        }
        Measurement measurement = MeasuredPlace.standing(line, null);
        return measurement == null ? List.of() : List.of(result(measurement));
    }

    private static MeasuredResult result(Measurement measurement) {
        MeasurementReported event = measurement.event();
        return new MeasuredResult(
                event.part(),
                event.value(),
                event.numerator(),
                event.denominator(),
                event.asOfDate(),
                event.source(),
                event.provisional(),
                event.evidence(),
                measurement.sequence());
    }
}
