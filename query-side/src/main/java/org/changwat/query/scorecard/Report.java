package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Round;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment report of a round, as it was received (domain rules 19 and 20).
 *
 * @param receivedOn of a paper set, the day on which it was complete; of an incomplete one, of its last delivery
 * @param due null where the year's calendar names no day
 * @param total the unit's own net total as the report froze it; null for a paper set and where the card claims none
 * @param position of the last event about it
 */
public record Report(
        Round round,
        Channel channel,
        State state,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        boolean late,
        int workingDaysLate,
        @Nullable BigDecimal total,
        long position) {

    /** How it came. */
    public enum Channel {
        E_SAR,
        PAPER
    }

    /** Where it stands; an evaluator decides on an e-SAR report only. */
    public enum State {
        /** Sets or discs of a paper report are missing. */
        INCOMPLETE,
        RECEIVED,
        RETURNED,
        ACCEPTED
    }

    static Report of(SelfAssessmentSubmitted event, long position) {
        return new Report(
                event.round(),
                Channel.E_SAR,
                State.RECEIVED,
                event.receivedOn(),
                event.due(),
                event.late(),
                event.workingDaysLate(),
                event.totals().net(),
                position);
    }

    static Report of(PaperSetReceived event, long position) {
        LocalDate completeOn = event.completeOn();
        return new Report(
                event.round(),
                Channel.PAPER,
                completeOn == null ? State.INCOMPLETE : State.RECEIVED,
                completeOn == null ? event.receivedOn() : completeOn,
                event.due(),
                event.late(),
                event.workingDaysLate(),
                null,
                position);
    }

    /** The reports with one more, or with one in place of what was known of the same round and channel. */
    static List<Report> with(List<Report> reports, Report next) {
        List<Report> all = new ArrayList<>(reports);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).round == next.round && all.get(i).channel == next.channel) {
                all.set(i, next);
                return all;
            }
        }
        all.add(next);
        return all;
    }

    /** The reports after an evaluator's decision on a round's e-SAR report. */
    static List<Report> decided(List<Report> reports, Round round, State decision, long position) {
        return reports.stream()
                .map(report -> report.round == round && report.channel == Channel.E_SAR
                        ? report.in(decision, position)
                        : report)
                .toList();
    }

    private Report in(State decision, long at) {
        return new Report(round, channel, decision, receivedOn, due, late, workingDaysLate, total, at);
    }
}
