package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.command.scorecard.SelfReport.State;
import org.changwat.events.Round;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a card as a whole, beside the work on its lines.
 *
 * @param reports by round
 * @param papers by round
 * @param penalties by the framework's code
 * @param announced the announcement that stands, or null
 * @param approved sequence of the commission's approval, or null
 * @param finalized sequence of the close that stands, or null
 * @param reopened sequence of the last reopening, or null
 */
record Proceedings(
        Map<Round, SelfReport> reports,
        Map<Round, PaperSet> papers,
        Map<String, Penalty> penalties,
        @Nullable Announcement announced,
        @Nullable Long approved,
        @Nullable Long finalized,
        @Nullable Long reopened) {

    static final Proceedings NONE = new Proceedings(Map.of(), Map.of(), Map.of(), null, null, null, null);

    private static final BigDecimal NO_POINTS = new BigDecimal("0.0000");

    Proceedings {
        reports = Collections.unmodifiableMap(reports);
        papers = Collections.unmodifiableMap(papers);
        penalties = Collections.unmodifiableMap(penalties);
    }

    @Nullable
    SelfReport report(Round round) {
        return reports.get(round);
    }

    PaperSet paper(Round round) {
        return papers.getOrDefault(round, PaperSet.NONE);
    }

    /** Points off every total: all penalties but those waived. */
    BigDecimal deductions() {
        return penalties.values().stream()
                .filter(penalty -> !penalty.waived())
                .map(Penalty::amount)
                .reduce(NO_POINTS, BigDecimal::add);
    }

    /**
     * Folds one event in.
     *
     * @param lines the card's lines before it
     * @return null where the event is none of these
     */
    @Nullable
    Proceedings evolve(ScorecardEvent event, long sequence, @Nullable String actor, Map<String, Line> lines) {
        if (event instanceof SelfAssessmentSubmitted submitted) {
            SelfReport before = reports.get(submitted.round());
            return with(submitted.round(), SelfReport.submitted(before, submitted, sequence, actor, lines));
        }
        if (event instanceof SelfAssessmentAccepted accepted) {
            return decided(accepted.round(), State.ACCEPTED, sequence);
        }
        if (event instanceof SelfAssessmentReturned returned) {
            return decided(returned.round(), State.RETURNED, sequence);
        }
        if (event instanceof PaperSetReceived received) {
            Map<Round, PaperSet> next = new EnumMap<>(Round.class);
            next.putAll(papers);
            next.put(received.round(), paper(received.round()).with(received, sequence));
            return new Proceedings(reports, next, penalties, announced, approved, finalized, reopened);
        }
        if (event instanceof PenaltyApplied applied) {
            Penalty before = penalties.get(applied.penalty());
            return with(applied.penalty(), new Penalty(applied.amount(), before == null ? null : before.waivedAt()));
        }
        if (event instanceof PenaltyWithdrawn withdrawn) {
            return with(withdrawn.penalty(), null);
        }
        if (event instanceof PenaltyWaived waived) {
            return with(waived.penalty(), new Penalty(waived.amount(), sequence));
        }
        if (event instanceof ScoresAnnounced announcement) {
            return new Proceedings(
                    reports,
                    papers,
                    penalties,
                    new Announcement(announcement.announcedOn(), sequence),
                    approved,
                    finalized,
                    reopened);
        }
        if (event instanceof ScorecardFinalized) {
            return new Proceedings(reports, papers, penalties, announced, approved, sequence, reopened);
        }
        if (event instanceof CommissionApprovalRecorded) {
            return new Proceedings(reports, papers, penalties, announced, sequence, finalized, reopened);
        }
        if (event instanceof ScorecardReopened opening) {
            return opening.corrects() == null
                    ? new Proceedings(reports, papers, penalties, null, null, null, sequence)
                    : new Proceedings(reports, papers, penalties, announced, approved, finalized, sequence);
        }
        return null;
    }

    private Proceedings decided(Round round, State state, long sequence) {
        SelfReport report = reports.get(round);
        return report == null ? this : with(round, report.decided(state, sequence));
    }

    private Proceedings with(Round round, SelfReport report) {
        Map<Round, SelfReport> next = new EnumMap<>(Round.class);
        next.putAll(reports);
        next.put(round, report);
        return new Proceedings(next, papers, penalties, announced, approved, finalized, reopened);
    }

    /** With that penalty, or without it. */
    Proceedings with(String code, @Nullable Penalty penalty) {
        Map<String, Penalty> next = new TreeMap<>(penalties);
        if (penalty == null) {
            next.remove(code);
        } else {
            next.put(code, penalty);
        }
        return new Proceedings(reports, papers, next, announced, approved, finalized, reopened);
    }

    /**
     * A penalty that stands; waived, it costs nothing.
     *
     * @param waivedAt sequence of its waiver on this card, or null
     */
    record Penalty(BigDecimal amount, @Nullable Long waivedAt) {

        boolean waived() {
            return waivedAt != null;
        }
    }

    /** The day of the announcement, with its sequence on this card. */
    record Announcement(LocalDate on, long sequence) {}
}
