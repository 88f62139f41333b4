package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.changwat.events.scorecard.SurveyResultRecorded.Feed;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A card as it holds on a business day: events count once they are in effect, in the order of the log.
 *
 * <p>Leaving events out of the middle leaves a recorded total resting on lines that are not there, so group lines and totals
 * are then added up from the lines' printed weighted scores, as domain rule 16 lets anyone do. A line's own score cannot be had that
 * way: one that was recorded when later work was known already is marked.
 */
final class EffectiveReading {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 4;

    private EffectiveReading() {}

    /** Empty where the card was not open on the day. */
    static Optional<Scorecard> of(ScorecardProjection projection, String key, List<Recorded> known, Moment moment) {
        List<Recorded> inEffect = known.stream().filter(moment::inEffect).toList();
        if (inEffect.isEmpty() || !(inEffect.get(0).payload() instanceof ScorecardOpened)) {
            return Optional.empty();
        }
        Optional<Scorecard> read = Past.fold(projection, key, inEffect);
        return inEffect.equals(known.subList(0, inEffect.size()))
                ? read
                : read.map(card -> addedUp(card, restingOnLater(known, moment)));
    }

    /** Lines whose last score in effect was recorded after something on them that is not. */
    private static Set<String> restingOnLater(List<Recorded> known, Moment moment) {
        Set<String> left = new HashSet<>();
        Map<String, Boolean> rests = new HashMap<>();
        for (Recorded event : known) {
            boolean in = moment.inEffect(event);
            if (event.payload() instanceof ScoreRecorded score) {
                if (in) {
                    rests.merge(score.line(), left.contains(score.line()), Boolean::logicalOr);
                }
            } else if (!in) {
                left.addAll(linesOf((ScorecardEvent) event.payload()));
            }
        }
        rests.values().removeIf(each -> !each);
        return rests.keySet();
    }

    private static List<String> linesOf(ScorecardEvent event) {
        if (event instanceof ScorecardAmended amended) {
            return amended.amendments().stream().map(Amendment::line).toList();
        }
        if (event instanceof SurveyResultRecorded survey) {
            return survey.feeds().stream().map(Feed::line).toList();
        }
        String line = ScoreHistoryProjection.lineOf(event);
        return line == null ? List.of() : List.of(line);
    }

    private static Scorecard addedUp(Scorecard card, Set<String> restingOnLater) {
        List<CardLine> lines = card.lines().stream()
                .map(line -> restingOnLater.contains(line.line()) ? line.restingOnLater() : line)
                .toList();
        Tracks<Totals> totals = card.totals();
        for (Track track : Track.values()) {
            totals = totals.with(track, total(card, track));
        }
        return card.reading(
                lines,
                card.perspectives().stream()
                        .map(group ->
                                addedUp(card, group, line -> line.perspective().equals(group.code())))
                        .toList(),
                card.dimensions().stream()
                        .map(group -> addedUp(card, group, line -> card.perspectives().stream()
                                .anyMatch(inside -> inside.code().equals(line.perspective())
                                        && inside.dimension().equals(group.code()))))
                        .toList(),
                totals);
    }

    private static Group addedUp(Scorecard card, Group group, Predicate<CardLine> inGroup) {
        Tracks<BigDecimal> lines = Tracks.none();
        for (Track track : Track.values()) {
            BigDecimal weights = weights(card, track, inGroup);
            lines = lines.with(
                    track,
                    weights.signum() == 0
                            ? null
                            : weighted(card, track, inGroup)
                                    .multiply(HUNDRED)
                                    .divide(weights, DECIMALS, RoundingMode.HALF_UP));
        }
        return new Group(group.code(), group.name(), group.dimension(), group.weight(), lines);
    }

    private static Totals total(Scorecard card, Track track) {
        BigDecimal scored = weights(card, track, line -> true).setScale(2, RoundingMode.HALF_UP);
        boolean any = card.lines().stream().anyMatch(line -> line.weighted().of(track) != null);
        if (!card.claimsTotal() || !any) {
            return new Totals(scored, null, null, null);
        }
        BigDecimal gross = weighted(card, track, line -> true);
        BigDecimal off = Penalty.cost(card.penalties());
        return new Totals(scored, gross, off, gross.subtract(off));
    }

    private static BigDecimal weights(Scorecard card, Track track, Predicate<CardLine> inGroup) {
        return card.lines().stream()
                .filter(inGroup)
                .filter(line -> line.weighted().of(track) != null)
                .map(CardLine::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weighted(Scorecard card, Track track, Predicate<CardLine> inGroup) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CardLine line : card.lines()) {
            @Nullable BigDecimal weighted = line.weighted().of(track);
            if (weighted != null && inGroup.test(line)) {
                sum = sum.add(weighted);
            }
        }
        return sum;
    }
}
