package org.changwat.command.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.changwat.command.scorecard.MilestoneLine.StepState;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.jspecify.annotations.Nullable;

/**
 * The state of one unit's card, folded from its events; immutable, so that a cached card may be read while it is decided upon.
 *
 * @param opened null before the first event
 * @param sequence sequence of the last event folded in, -1 before the first
 * @param agreementSequence sequence of the last agreement event that the lines rest on
 * @param lines by line id, in the agreement's order
 */
record Card(
        @Nullable ScorecardOpened opened,
        boolean finalized,
        long sequence,
        long agreementSequence,
        Map<String, Line> lines) {

    static final Card UNOPENED = new Card(null, false, -1, -1, Map.of());

    Card {
        lines = Collections.unmodifiableMap(lines);
    }

    boolean isOpened() {
        return opened != null;
    }

    /** What the card was opened with: unit, year, structure, calendar. */
    ScorecardOpened terms() {
        return Objects.requireNonNull(opened, "a card is opened by its first event");
    }

    /** A cluster's own card, whose scores are carried to its members. */
    boolean isClusters() {
        return !terms().members().isEmpty();
    }

    /** A PARTIAL card and a cluster's have no total of their own (domain rules 5 and 16). */
    boolean claimsTotal() {
        return terms().coverage() == Coverage.WHOLE && !isClusters();
    }

    @Nullable
    Line line(String id) {
        return lines.get(id);
    }

    /**
     * Folds one event in; only assigns.
     *
     * @param actor who acted, from the event's metadata; null where it names nobody
     */
    Card evolve(ScorecardEvent event, @Nullable String actor) {
        long next = sequence + 1;
        if (event instanceof ScorecardOpened first) {
            return open(first);
        }
        if (event instanceof ScorecardAmended amended) {
            return amend(amended);
        }
        if (event instanceof ScorecardFinalized) {
            return new Card(opened, true, next, agreementSequence, lines);
        }
        if (event instanceof MilestoneSubmitted submitted) {
            return with(
                    submitted.line(),
                    line -> line instanceof MilestoneLine milestone
                            ? milestone
                                    .with(submitted, next)
                                    .withStanding(line.standing().submittedBy(actor))
                            : line);
        }
        if (event instanceof MilestoneVerified verified) {
            return with(
                    verified.line(),
                    line -> line instanceof MilestoneLine milestone
                            ? milestone.decided(verified.step(), StepState.VERIFIED, next)
                            : line);
        }
        if (event instanceof MilestoneReturned returned) {
            return with(
                    returned.line(),
                    line -> line instanceof MilestoneLine milestone
                            ? milestone.decided(returned.step(), StepState.RETURNED, next)
                            : line);
        }
        if (event instanceof MeasurementReported reported) {
            return with(reported.line(), line -> measured(line, reported, next)
                    .withStanding(line.standing().submittedBy(actor)));
        }
        if (event instanceof IndicatorAssessed assessed) {
            return with(
                    assessed.line(), line -> line.withStanding(line.standing().with(assessed, next)));
        }
        if (event instanceof ClusterScoreCarried carried) {
            return with(carried.line(), line -> line instanceof CarriedLine member ? member.with(carried) : line);
        }
        if (event instanceof ScoreRecorded recorded) {
            return with(
                    recorded.line(), line -> line.withStanding(line.standing().with(recorded, next)));
        }
        throw new IllegalArgumentException(
                "A card does not know " + event.getClass().getName());
    }

    private static Line measured(Line line, MeasurementReported event, long sequence) {
        if (line instanceof MeasuredLine measured) {
            return measured.with(event, sequence);
        }
        if (line instanceof CompositeLine composite) {
            return composite.with(event, sequence);
        }
        return line instanceof MonitorLine monitor ? monitor.with(event, sequence) : line;
    }

    private Card open(ScorecardOpened event) {
        Map<String, Line> next = new LinkedHashMap<>();
        for (AgreementLine agreed : event.lines()) {
            next.put(agreed.line(), Line.fresh(agreed, !event.members().isEmpty()));
        }
        return new Card(event, false, sequence + 1, event.agreementSequence(), next);
    }

    private Card amend(ScorecardAmended event) {
        Map<String, Line> next = new LinkedHashMap<>(lines);
        for (Amendment amendment : event.amendments()) {
            AgreementLine after = amendment.after();
            if (after == null) {
                next.remove(amendment.line());
            } else {
                next.put(
                        amendment.line(),
                        Amendments.amended(next.get(amendment.line()), amendment, after, isClusters()));
            }
        }
        return new Card(opened, finalized, sequence + 1, event.agreementSequence(), next);
    }

    private Card with(String id, UnaryOperator<Line> change) {
        Map<String, Line> next = new LinkedHashMap<>(lines);
        next.computeIfPresent(id, (key, line) -> change.apply(line));
        return new Card(opened, finalized, sequence + 1, agreementSequence, next);
    }
}
