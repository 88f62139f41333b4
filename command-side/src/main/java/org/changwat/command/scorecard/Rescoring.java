package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.changwat.command.scorecard.Standing.Assessment;
import org.changwat.command.scorecard.Standing.TrackScore;
import org.changwat.command.scorecard.scoring.CardTotals;
import org.changwat.command.scorecard.scoring.CardTotals.WeightedLine;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.EventTypes;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.StandingTotal;
import org.changwat.events.scorecard.TrackTotals;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to the scores: one {@link ScoreRecorded} for each line and track that differs (domain rule 18).
 *
 * <p>The totals in each are those after all of them: they are appended in one commit, so a total between two of them never stood.
 * A line that an amendment removed is recorded once more, with weight 0 and no score, so that its history ends in an event.
 */
final class Rescoring {

    private static final BigDecimal NO_WEIGHT = new BigDecimal("0.00");

    private Rescoring() {}

    /** The event, and the scores that change with it. */
    static List<ScorecardEvent> after(Card before, ScorecardEvent cause, @Nullable String actor, Nature nature) {
        Card card = before.evolve(cause, actor);
        List<ScorecardEvent> events = new ArrayList<>();
        events.add(cause);
        Map<Track, TrackTotals> totals = new EnumMap<>(Track.class);
        Set<String> ids = new LinkedHashSet<>(before.lines().keySet());
        ids.addAll(card.lines().keySet());
        for (String id : ids) {
            for (Track track : Track.values()) {
                Line was = before.line(id);
                Line is = card.line(id);
                TrackScore from = was == null ? null : was.standing().score(track);
                Scored to = is == null ? Scored.none("LINE_REMOVED") : score(card, is, track);
                BigDecimal weight = is == null ? NO_WEIGHT : is.agreed().weight();
                BigDecimal score = to.score();
                BigDecimal weighted = score == null ? null : ScoringRules.weighted(score, weight);
                if (same(from, score, weighted, weight)) {
                    continue;
                }
                events.add(new ScoreRecorded(
                        cause.unit(),
                        cause.fiscalYear(),
                        id,
                        track,
                        from == null ? null : from.score(),
                        score,
                        from == null ? null : from.weighted(),
                        weighted,
                        weight,
                        nature,
                        EventTypes.nameOf(cause.getClass()),
                        card.sequence(),
                        ScoringRules.VERSION,
                        card.terms().frameworkSequence(),
                        derivation(to, weight, weighted),
                        totals.computeIfAbsent(track, each -> totals(card, each)),
                        cause.effectiveOn()));
            }
        }
        return events;
    }

    /** Group lines and total of a track as the card's lines score. */
    static TrackTotals totals(Card card, Track track) {
        List<WeightedLine> scored = new ArrayList<>();
        for (Line line : card.lines().values()) {
            BigDecimal score = score(card, line, track).score();
            if (score != null) {
                BigDecimal weight = line.agreed().weight();
                scored.add(new WeightedLine(line.agreed().perspective(), weight, ScoringRules.weighted(score, weight)));
            }
        }
        return CardTotals.of(
                card.terms().structure(),
                card.claimsTotal(),
                scored,
                card.proceedings().deductions());
    }

    /** Every track that has a total, as it stands. */
    static List<StandingTotal> standingTotals(Card card) {
        return Arrays.stream(Track.values())
                .map(track -> new StandingTotal(track, totals(card, track)))
                .filter(total -> total.totals().gross() != null)
                .toList();
    }

    static Scored score(Card card, Line line, Track track) {
        return switch (track) {
            case SELF -> line.claimed(card.terms().structure());
            case EVALUATOR -> evaluated(card, line);
            case FINAL -> card.finalized() ? copied(evaluated(card, line)) : Scored.none("NOT_FINAL");
        };
    }

    /** A contest upheld since the joint assessment rules; then that assessment; then what evaluators have confirmed. */
    private static Scored evaluated(Card card, Line line) {
        Contest ruling = line.standing().ruling();
        if (ruling != null) {
            return ruled(ruling);
        }
        Assessment joint = line.standing().joint();
        if (joint == null) {
            return line.confirmed(card.terms().structure());
        }
        IndicatorAssessed event = joint.event();
        Map<String, String> inputs = Map.of(
                "by", event.by().name(),
                "assessedOn", event.assessedOn().toString(),
                "sequence", Long.toString(joint.sequence()));
        BigDecimal score = ScoringRules.printed(event.score());
        return new Scored(score, new Derivation("JOINT_ASSESSMENT", inputs, score.toPlainString(), List.of()));
    }

    private static Scored ruled(Contest ruling) {
        ContestResolved decision = Objects.requireNonNull(ruling.resolution());
        BigDecimal score = ScoringRules.printed(Objects.requireNonNull(decision.score()));
        Map<String, String> inputs = Map.of(
                "decision", decision.decision().name(),
                "body", decision.authority().body(),
                "decidedOn", decision.decidedOn().toString(),
                "sequence", Long.toString(ruling.resolvedAt()));
        return new Scored(score, new Derivation("CONTEST_RESOLUTION", inputs, score.toPlainString(), List.of()));
    }

    private static Scored copied(Scored evaluator) {
        BigDecimal score = evaluator.score();
        return new Scored(
                score,
                new Derivation(
                        "FINAL_COPIES_EVALUATOR",
                        Map.of(),
                        score == null ? null : score.toPlainString(),
                        List.of(evaluator.derivation())));
    }

    private static Derivation derivation(Scored scored, BigDecimal weight, @Nullable BigDecimal weighted) {
        BigDecimal score = scored.score();
        if (score == null || weighted == null) {
            return scored.derivation();
        }
        return new Derivation(
                "WEIGHTED",
                Map.of("score", score.toPlainString(), "weight", weight.toPlainString()),
                weighted.toPlainString(),
                List.of(scored.derivation()));
    }

    /** A weight that changed is recorded even where the weighted score prints the same: group lines and totals rest on it. */
    private static boolean same(
            @Nullable TrackScore from, @Nullable BigDecimal score, @Nullable BigDecimal weighted, BigDecimal weight) {
        if (from == null || score == null || weighted == null) {
            return from == null && score == null;
        }
        return from.score().compareTo(score) == 0
                && from.weighted().compareTo(weighted) == 0
                && from.weight().compareTo(weight) == 0;
    }
}
