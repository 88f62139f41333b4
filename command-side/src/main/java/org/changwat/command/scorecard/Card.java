package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.changwat.command.scorecard.MilestoneLine.StepState;
import org.changwat.command.scorecard.Proceedings.Penalty;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.jspecify.annotations.Nullable;

/**
 * The state of one unit's card, folded from its events; immutable, so that a cached card may be read while it is decided upon.
 *
 * @param opened null before the first event
 * @param sequence sequence of the last event folded in, -1 before the first
 * @param agreementSequence sequence of the last agreement event that the lines rest on
 * @param lines by line id, in the agreement's order
 * @param nonWorkingDays days declared for the year, beside those of the reference table
 * @param proceedings reports, penalties, announcement and approval
 */
record Card(
        @Nullable ScorecardOpened opened,
        boolean finalized,
        long sequence,
        long agreementSequence,
        Map<String, Line> lines,
        Proceedings proceedings,
        List<LocalDate> nonWorkingDays) {

    static final Card UNOPENED = new Card(null, false, -1, -1, Map.of(), Proceedings.NONE, List.of());

    Card {
        lines = Collections.unmodifiableMap(lines);
    }

    boolean isOpened() {
        return opened != null;
    }

    /** What the card was opened with: unit, year, structure; and the calendar as it was amended. */
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

    /** The card as it would stand with that penalty, or without it, for the totals of the event that brings it about. */
    Card penalised(String code, @Nullable Penalty penalty) {
        return new Card(
                opened, finalized, sequence, agreementSequence, lines, proceedings.with(code, penalty), nonWorkingDays);
    }

    @Nullable
    Line line(String id) {
        return lines.get(id);
    }

    /** Who submitted work on a line, by itself or with a report of the whole card. */
    Set<String> submitters(Line line) {
        Set<String> submitters = new TreeSet<>(line.standing().submitters());
        proceedings.reports().values().forEach(report -> submitters.addAll(report.submitters()));
        return submitters;
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
        if (event instanceof ScorecardCalendarAmended amended) {
            return dated(amended);
        }
        Proceedings nextProceedings = proceedings.evolve(event, next, actor, lines);
        Map<String, Line> nextLines = evolved(event, actor, next);
        boolean closes = event instanceof ScorecardFinalized;
        boolean opens = event instanceof ScorecardReopened reopened && reopened.corrects() == null;
        if (nextProceedings == null && nextLines == null && !closes) {
            throw new IllegalArgumentException(
                    "A card does not know " + event.getClass().getName());
        }
        return new Card(
                opened,
                closes || finalized && !opens,
                next,
                agreementSequence,
                nextLines == null ? lines : nextLines,
                nextProceedings == null ? proceedings : nextProceedings,
                nonWorkingDays);
    }

    /** The lines after an event about one or more of them; null where it is about none. */
    private @Nullable Map<String, Line> evolved(ScorecardEvent event, @Nullable String actor, long next) {
        if (event instanceof MilestoneSubmitted submitted) {
            return milestone(submitted.line(), line -> line.with(submitted, next)
                    .withStanding(line.standing().submittedBy(actor)));
        }
        if (event instanceof MilestoneVerified verified) {
            return milestone(verified.line(), line -> line.decided(verified.step(), StepState.VERIFIED, next));
        }
        if (event instanceof MilestoneReturned returned) {
            return milestone(returned.line(), line -> line.decided(returned.step(), StepState.RETURNED, next));
        }
        if (event instanceof MilestoneWithdrawn withdrawn) {
            return milestone(withdrawn.line(), line -> line.withdrawn(withdrawn.step(), next));
        }
        if (event instanceof MeasurementReported reported) {
            return measured(List.of(reported), actor, next);
        }
        if (event instanceof SurveyResultRecorded survey) {
            return measured(AsMeasurements.of(survey), actor, next);
        }
        if (event instanceof DisbursementRecorded disbursement) {
            return measured(List.of(AsMeasurements.of(disbursement)), actor, next);
        }
        if (event instanceof IndicatorAssessed assessed) {
            return standing(assessed.line(), standing -> standing.with(assessed, next));
        }
        if (event instanceof ScoreContested contested) {
            return standing(
                    contested.line(), standing -> standing.with(contested, next).submittedBy(actor));
        }
        if (event instanceof ContestResolved resolved) {
            return standing(resolved.line(), standing -> standing.with(resolved, next));
        }
        if (event instanceof ScoreRecorded recorded) {
            return standing(recorded.line(), standing -> standing.with(recorded, next));
        }
        if (event instanceof ClusterScoreCarried carried) {
            return with(carried.line(), line -> line instanceof CarriedLine member ? member.with(carried) : line);
        }
        if (event instanceof SelfAssessmentAccepted accepted) {
            return reported(lines, proceedings.report(accepted.round()), Line::accepting);
        }
        if (event instanceof SelfAssessmentReturned returned) {
            return unconfirmed(returned.round());
        }
        if (event instanceof SelfAssessmentSubmitted submitted) {
            return unconfirmed(submitted.round());
        }
        return null;
    }

    private Map<String, Line> milestone(String id, UnaryOperator<MilestoneLine> change) {
        return with(id, line -> line instanceof MilestoneLine milestone ? change.apply(milestone) : line);
    }

    private Map<String, Line> standing(String id, UnaryOperator<Standing> change) {
        return with(id, line -> line.withStanding(change.apply(line.standing())));
    }

    private Map<String, Line> measured(List<MeasurementReported> results, @Nullable String actor, long sequence) {
        Map<String, Line> next = new LinkedHashMap<>(lines);
        for (MeasurementReported result : results) {
            next.computeIfPresent(result.line(), (id, line) -> measured(line, result, sequence)
                    .withStanding(line.standing().submittedBy(actor)));
        }
        return next;
    }

    /** The lines once a round's report is not accepted any more; what another round's still confirms stays. */
    private Map<String, Line> unconfirmed(Round round) {
        Map<String, Line> next = reported(lines, proceedings.report(round), Line::refusing);
        for (Map.Entry<Round, SelfReport> other : proceedings.reports().entrySet()) {
            if (other.getKey() != round && other.getValue().state() == SelfReport.State.ACCEPTED) {
                next = reported(next, other.getValue(), Line::accepting);
            }
        }
        return next;
    }

    /** Every line with itself as the report froze it, unless another indicator has taken its place since. */
    private static Map<String, Line> reported(
            Map<String, Line> lines, @Nullable SelfReport report, BinaryOperator<Line> change) {
        Map<String, Line> next = new LinkedHashMap<>(lines);
        if (report != null) {
            report.frozen()
                    .forEach((id, frozen) -> next.computeIfPresent(
                            id,
                            (key, line) -> line.agreed()
                                            .indicator()
                                            .equals(frozen.agreed().indicator())
                                    ? change.apply(line, frozen)
                                    : line));
        }
        return next;
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
        return new Card(event, false, sequence + 1, event.agreementSequence(), next, Proceedings.NONE, List.of());
    }

    private Card dated(ScorecardCalendarAmended event) {
        ScorecardOpened before = terms();
        ScorecardOpened after = new ScorecardOpened(
                before.unit(),
                before.fiscalYear(),
                before.coverage(),
                before.agreementSequence(),
                event.frameworkSequence(),
                before.cluster(),
                before.members(),
                before.structure(),
                event.calendar(),
                before.penalties(),
                before.lines(),
                before.effectiveOn());
        return new Card(after, finalized, sequence + 1, agreementSequence, lines, proceedings, event.nonWorkingDays());
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
        return new Card(opened, finalized, sequence + 1, event.agreementSequence(), next, proceedings, nonWorkingDays);
    }

    private Map<String, Line> with(String id, UnaryOperator<Line> change) {
        Map<String, Line> next = new LinkedHashMap<>(lines);
        next.computeIfPresent(id, (key, line) -> change.apply(line));
        return next;
    }
}
