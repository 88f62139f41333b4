package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.command.scorecard.Proceedings.Penalty;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.framework.PenaltyRule.Trigger;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the lateness of a round's reports costs (domain rule 20): points off every total of the card, without cap or floor. A card
 * that claims no total, such as a cluster's, has nothing to take them off.
 */
final class Penalties {

    private Penalties() {}

    /**
     * A report, and the penalty that it brings, moves or undoes.
     *
     * @param trigger the penalties it bears on
     */
    static List<ScorecardEvent> after(
            Card before,
            ScorecardEvent report,
            Round round,
            Trigger trigger,
            YearCalendar calendar,
            Occasion occasion,
            Nature nature) {
        List<ScorecardEvent> events = new ArrayList<>(Rescoring.after(before, report, occasion.actor(), nature));
        if (!before.claimsTotal()) {
            return events;
        }
        Card card = before;
        for (ScorecardEvent event : events) {
            card = card.evolve(event, occasion.actor());
        }
        for (PenaltyRule rule : before.terms().penalties()) {
            if (rule.round() == round && rule.trigger() == trigger) {
                ScorecardEvent moved = moved(card, rule, report, calendar, nature);
                if (moved != null) {
                    events.add(moved);
                    card = card.evolve(moved, occasion.actor());
                }
            }
        }
        return events;
    }

    /** An amended calendar, and every penalty that it brings, moves or undoes. */
    static List<ScorecardEvent> recounted(Card before, ScorecardEvent amendment, Nature nature) {
        List<ScorecardEvent> events = new ArrayList<>();
        events.add(amendment);
        Card card = before.evolve(amendment, null);
        if (!card.claimsTotal()) {
            return events;
        }
        YearCalendar calendar = YearCalendar.of(card);
        for (PenaltyRule rule : card.terms().penalties()) {
            ScorecardEvent moved = moved(card, rule, amendment, calendar, nature);
            if (moved != null) {
                events.add(moved);
                card = card.evolve(moved, null);
            }
        }
        return events;
    }

    private static @Nullable ScorecardEvent moved(
            Card card, PenaltyRule rule, ScorecardEvent report, YearCalendar calendar, Nature nature) {
        Penalty standing = card.proceedings().penalties().get(rule.code());
        LocalDate due = due(rule, calendar);
        LocalDate received = received(card.proceedings(), rule);
        int days = received == null ? 0 : calendar.workingDaysLate(due, received);
        boolean late = received != null && received.isAfter(due) && !calendar.isCancelled(kind(rule), rule.round());
        BigDecimal amount = late ? amount(rule, days) : BigDecimal.ZERO;
        if (received == null || amount.signum() == 0) {
            return standing == null ? null : withdrawn(card, rule, standing, report, nature);
        }
        return standing != null && standing.amount().compareTo(amount) == 0
                ? null
                : applied(card, rule, standing, amount, due, received, days, calendar, nature);
    }

    private static BigDecimal amount(PenaltyRule rule, int days) {
        BigDecimal times = rule.basis() == Basis.ONCE ? BigDecimal.ONE : BigDecimal.valueOf(days);
        return ScoringRules.printed(rule.amount().multiply(times));
    }

    private static LocalDate due(PenaltyRule rule, YearCalendar calendar) {
        LocalDate due = calendar.due(kind(rule), rule.round());
        return due == null ? rule.due() : due;
    }

    private static Kind kind(PenaltyRule rule) {
        return rule.trigger() == Trigger.E_SAR_LATE ? Kind.SELF_ASSESSMENT : Kind.PAPER_SET;
    }

    /** The day that counts, or null while nothing, or not all, has come. */
    private static @Nullable LocalDate received(Proceedings proceedings, PenaltyRule rule) {
        if (rule.trigger() == Trigger.PAPER_LATE) {
            return proceedings.paper(rule.round()).completeOn();
        }
        SelfReport report = proceedings.report(rule.round());
        return report == null ? null : report.firstReceived();
    }

    private static PenaltyApplied applied(
            Card card,
            PenaltyRule rule,
            @Nullable Penalty standing,
            BigDecimal amount,
            LocalDate due,
            LocalDate received,
            int days,
            YearCalendar calendar,
            Nature nature) {
        Penalty next = new Penalty(amount, standing == null ? null : standing.waivedAt());
        return new PenaltyApplied(
                card.terms().unit(),
                card.terms().fiscalYear(),
                rule.code(),
                rule.trigger(),
                rule.basis(),
                rule.round(),
                amount,
                standing == null ? null : standing.amount(),
                due,
                received,
                days,
                calendar.closedDays().revision(),
                nature,
                Rescoring.standingTotals(card.penalised(rule.code(), next)));
    }

    private static PenaltyWithdrawn withdrawn(
            Card card, PenaltyRule rule, Penalty standing, ScorecardEvent report, Nature nature) {
        return new PenaltyWithdrawn(
                card.terms().unit(),
                card.terms().fiscalYear(),
                rule.code(),
                standing.amount(),
                nature,
                Rescoring.standingTotals(card.penalised(rule.code(), null)),
                report.effectiveOn());
    }
}
