package org.changwat.query.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.Scale;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.StandingTotal;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.changwat.events.scorecard.SurveyResultRecorded.Feed;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One unit's card of a year (บัตรคะแนน), as the HTTP contract answers it.
 *
 * @param position of the last event of this card that it rests on
 * @param recordedAt when the ledger took that event in
 * @param cluster the cluster whose lines it carries, or null
 * @param members provinces that a cluster's scores are carried to; empty on other cards
 * @param announcedOn when the evaluator scores were announced to the unit
 * @param approvedOn when the commission approved the final result
 * @param authority cited at the close; null while the card is open
 * @param simulated whether any of it belongs to the simulated demo year
 */
public record Scorecard(
        String unit,
        int fiscalYear,
        Scale scale,
        long position,
        Instant recordedAt,
        State state,
        Coverage coverage,
        @Nullable String cluster,
        List<String> members,
        boolean simulated,
        LocalDate openedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate finalizedOn,
        @Nullable LocalDate approvedOn,
        @Nullable Authority authority,
        List<CardLine> lines,
        List<Group> perspectives,
        List<Group> dimensions,
        List<Report> reports,
        List<Penalty> penalties,
        Tracks<Totals> totals) {

    /** Whether work goes on. */
    public enum State {
        OPEN,
        FINAL
    }

    public Scorecard {
        members = Copies.of(members);
        lines = Copies.of(lines);
        perspectives = Copies.of(perspectives);
        dimensions = Copies.of(dimensions);
        reports = Copies.of(reports);
        penalties = Copies.of(penalties);
    }

    public Optional<CardLine> line(String id) {
        return lines.stream().filter(each -> each.line().equals(id)).findFirst();
    }

    /** A PARTIAL card and a cluster's claim no total (domain rules 5 and 16). */
    public boolean claimsTotal() {
        return coverage == Coverage.WHOLE && members.isEmpty();
    }

    /** Whether its scores are published: announced to the unit, or final. */
    public boolean announced() {
        return announcedOn != null || state == State.FINAL;
    }

    /** What was agreed, without anything that was done since: for readers without a part in it before it is announced. */
    public Scorecard undisclosed() {
        return new Scorecard(
                unit,
                fiscalYear,
                scale,
                position,
                recordedAt,
                state,
                coverage,
                cluster,
                members,
                simulated,
                openedOn,
                announcedOn,
                finalizedOn,
                approvedOn,
                authority,
                lines.stream().map(CardLine::undisclosed).toList(),
                perspectives.stream().map(Group::undisclosed).toList(),
                dimensions.stream().map(Group::undisclosed).toList(),
                List.of(),
                List.of(),
                Totals.OF_A_NEW_CARD);
    }

    static Scorecard opened(ScorecardOpened event, Recorded recorded) {
        return new Scorecard(
                event.unit(),
                event.fiscalYear(),
                event.structure().scale(),
                recorded.position(),
                recorded.recordedAt(),
                State.OPEN,
                event.coverage(),
                event.cluster(),
                event.members(),
                Circumstances.of(recorded).simulated(),
                event.effectiveOn(),
                null,
                null,
                null,
                null,
                event.lines().stream()
                        .map(line -> CardLine.fresh(line, carriedFrom(event.cluster(), event.members())))
                        .toList(),
                Group.perspectivesOf(event.structure()),
                Group.dimensionsOf(event.structure()),
                List.of(),
                List.of(),
                Totals.OF_A_NEW_CARD);
    }

    /** The card after an event of its own that is not its first. */
    Scorecard with(ScorecardEvent event, Recorded recorded) {
        return folded(event, recorded).at(recorded);
    }

    private Scorecard folded(ScorecardEvent event, Recorded recorded) {
        if (event instanceof MilestoneSubmitted submitted) {
            return withLine(submitted.line(), line -> line.with(submitted, recorded));
        }
        if (event instanceof MilestoneVerified verified) {
            return withLine(
                    verified.line(),
                    line -> line.decided(
                            verified.step(), MilestoneStep.State.VERIFIED, verified.decidedOn(), recorded));
        }
        if (event instanceof MilestoneReturned returned) {
            return withLine(
                    returned.line(),
                    line -> line.decided(
                            returned.step(), MilestoneStep.State.RETURNED, returned.decidedOn(), recorded));
        }
        if (event instanceof MilestoneWithdrawn withdrawn) {
            return withLine(withdrawn.line(), line -> line.withdrawn(withdrawn.step(), recorded));
        }
        if (event instanceof IndicatorAssessed assessed) {
            return withLine(assessed.line(), line -> line.with(assessed, recorded));
        }
        if (event instanceof ScoreRecorded score) {
            return scored(score);
        }
        if (event instanceof ScorecardAmended amended) {
            return amended(amended);
        }
        if (event instanceof ClusterScoreCarried
                || event instanceof ScorecardCalendarAmended
                || event instanceof ScorecardOpened
                || event instanceof ScoreContested
                || event instanceof ContestResolved) {
            return this;
        }
        Scorecard next = measured(event, recorded);
        next = next == null ? reported(event, recorded) : next;
        next = next == null ? penalised(event) : next;
        next = next == null ? closing(event) : next;
        if (next == null) {
            throw new IllegalArgumentException(
                    "A card's view does not know " + event.getClass().getName());
        }
        return next;
    }

    /** Results, by whichever way they came; null where the event is none. */
    private @Nullable Scorecard measured(ScorecardEvent event, Recorded recorded) {
        if (event instanceof MeasurementReported result) {
            return withLine(
                    result.line(),
                    line -> line.measured(result.part(), Measurement.of(result, recorded), result.corrects() != null));
        }
        if (event instanceof DisbursementRecorded result) {
            return withLine(
                    result.line(),
                    line -> line.measured(null, Measurement.of(result, recorded), result.corrects() != null));
        }
        if (event instanceof SurveyResultRecorded result) {
            Scorecard next = this;
            for (Feed feed : result.feeds()) {
                next = next.withLine(
                        feed.line(),
                        line -> line.measured(
                                feed.part(), Measurement.of(result, recorded), result.corrects() != null));
            }
            return next;
        }
        return null;
    }

    /** What arrives of a round's report, and what an evaluator decides on it; null where the event is neither. */
    private @Nullable Scorecard reported(ScorecardEvent event, Recorded recorded) {
        long at = recorded.position();
        if (event instanceof SelfAssessmentSubmitted submitted) {
            return withReports(Report.with(reports, Report.of(submitted, at)));
        }
        if (event instanceof PaperSetReceived received) {
            return withReports(Report.with(reports, Report.of(received, at)));
        }
        if (event instanceof SelfAssessmentReturned returned) {
            return withReports(Report.decided(reports, returned.round(), Report.State.RETURNED, at));
        }
        if (event instanceof SelfAssessmentAccepted accepted) {
            return withReports(Report.decided(reports, accepted.round(), Report.State.ACCEPTED, at));
        }
        return null;
    }

    /** What lateness costs; null where the event is not about it. */
    private @Nullable Scorecard penalised(ScorecardEvent event) {
        if (event instanceof PenaltyApplied applied) {
            return withPenalties(Penalty.with(penalties, applied), applied.totals());
        }
        if (event instanceof PenaltyWithdrawn withdrawn) {
            return withPenalties(Penalty.without(penalties, withdrawn.penalty()), withdrawn.totals());
        }
        if (event instanceof PenaltyWaived waived) {
            return withPenalties(Penalty.waived(penalties, waived.penalty()), waived.totals());
        }
        return null;
    }

    /** From the announced scores to the commission's approval; null where the event is none of these. */
    private @Nullable Scorecard closing(ScorecardEvent event) {
        if (event instanceof ScoresAnnounced announced) {
            return standing(state, announced.announcedOn(), finalizedOn, approvedOn, authority);
        }
        if (event instanceof ScorecardFinalized finalized) {
            return standing(State.FINAL, announcedOn, finalized.finalizedOn(), approvedOn, finalized.authority());
        }
        if (event instanceof CommissionApprovalRecorded approved) {
            return standing(state, announcedOn, finalizedOn, approved.approvedOn(), authority);
        }
        if (event instanceof ScorecardReopened reopened && reopened.corrects() != null) {
            return this;
        }
        if (event instanceof ScorecardReopened) {
            return standing(State.OPEN, announcedOn, null, null, null);
        }
        return null;
    }

    private Scorecard scored(ScoreRecorded event) {
        return copy(
                lines.stream()
                        .map(line -> line.line().equals(event.line()) ? line.with(event) : line)
                        .toList(),
                Group.with(perspectives, event.track(), event.totals().perspectives()),
                Group.with(dimensions, event.track(), event.totals().dimensions()),
                reports,
                penalties,
                totals.with(event.track(), Totals.of(event.totals())));
    }

    private Scorecard amended(ScorecardAmended event) {
        List<CardLine> next = new ArrayList<>(lines);
        for (Amendment amendment : event.amendments()) {
            AgreementLine after = amendment.after();
            int at = indexOf(next, amendment.line());
            if (after == null) {
                next.removeIf(line -> line.line().equals(amendment.line()));
            } else if (at < 0) {
                next.add(CardLine.fresh(after, carriedFrom(cluster, members)));
            } else {
                next.set(at, next.get(at).amended(amendment, CardLine.fresh(after, carriedFrom(cluster, members))));
            }
        }
        return withLines(next);
    }

    private Scorecard withLine(String id, UnaryOperator<CardLine> change) {
        return withLines(lines.stream()
                .map(line -> line.line().equals(id) ? change.apply(line) : line)
                .toList());
    }

    private Scorecard withLines(List<CardLine> next) {
        return copy(next, perspectives, dimensions, reports, penalties, totals);
    }

    /** The same card resting on some lines whose scores, group lines and totals a reading by effective date set. */
    Scorecard reading(List<CardLine> next, List<Group> perspectives, List<Group> dimensions, Tracks<Totals> totals) {
        return copy(next, perspectives, dimensions, reports, penalties, totals);
    }

    private Scorecard withReports(List<Report> reports) {
        return copy(lines, perspectives, dimensions, reports, penalties, totals);
    }

    private Scorecard withPenalties(List<Penalty> penalties, List<StandingTotal> standing) {
        Tracks<Totals> totals = this.totals;
        for (StandingTotal each : standing) {
            totals = totals.with(each.track(), Totals.of(each.totals()));
        }
        return copy(lines, perspectives, dimensions, reports, penalties, totals);
    }

    private Scorecard standing(
            State state,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate finalizedOn,
            @Nullable LocalDate approvedOn,
            @Nullable Authority authority) {
        return new Scorecard(
                unit,
                fiscalYear,
                scale,
                position,
                recordedAt,
                state,
                coverage,
                cluster,
                members,
                simulated,
                openedOn,
                announcedOn,
                finalizedOn,
                approvedOn,
                authority,
                lines,
                perspectives,
                dimensions,
                reports,
                penalties,
                totals);
    }

    private Scorecard copy(
            List<CardLine> lines,
            List<Group> perspectives,
            List<Group> dimensions,
            List<Report> reports,
            List<Penalty> penalties,
            Tracks<Totals> totals) {
        return new Scorecard(
                unit,
                fiscalYear,
                scale,
                position,
                recordedAt,
                state,
                coverage,
                cluster,
                members,
                simulated,
                openedOn,
                announcedOn,
                finalizedOn,
                approvedOn,
                authority,
                lines,
                perspectives,
                dimensions,
                reports,
                penalties,
                totals);
    }

    private Scorecard at(Recorded event) {
        return new Scorecard(
                unit,
                fiscalYear,
                scale,
                event.position(),
                event.recordedAt(),
                state,
                coverage,
                cluster,
                members,
                simulated || Circumstances.of(event).simulated(),
                openedOn,
                announcedOn,
                finalizedOn,
                approvedOn,
                authority,
                lines,
                perspectives,
                dimensions,
                reports,
                penalties,
                totals);
    }

    private static @Nullable String carriedFrom(@Nullable String cluster, List<String> members) {
        return members.isEmpty() ? cluster : null;
    }

    private static int indexOf(List<CardLine> lines, String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
