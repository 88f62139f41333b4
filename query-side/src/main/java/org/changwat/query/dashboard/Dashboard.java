package org.changwat.query.dashboard;

import java.time.Instant;
import java.util.List;
import org.changwat.events.LocalizedText;
import org.changwat.events.Scale;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.inspection.Visit;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Group;
import org.changwat.query.scorecard.Penalty;
import org.changwat.query.scorecard.Report;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.Totals;
import org.changwat.query.scorecard.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * A unit's year at a glance.
 *
 * @param position of the last event that it rests on
 * @param state {@code OPEN} or {@code FINAL}; null, with no scale, totals and submissions, before the card is opened
 * @param claimsTotal false for a PARTIAL card and a cluster's, which have no total (domain rules 5 and 16)
 * @param visits the last that were recorded; the register shows them all
 * @param lastChanges newest first
 * @param withheld whether all but what was agreed and decided is kept from this reader until the scores are announced
 */
public record Dashboard(
        String unit,
        LocalizedText name,
        int fiscalYear,
        long position,
        Instant recordedAt,
        boolean simulated,
        Scorecard.@Nullable State state,
        @Nullable Scale scale,
        boolean claimsTotal,
        @Nullable Tracks<Totals> totals,
        List<Group> dimensions,
        List<Group> perspectives,
        List<CardLine> lines,
        List<Report> reports,
        List<Penalty> penalties,
        @Nullable Submissions submissions,
        AgreementStanding agreement,
        List<ChangeRequest> changeRequests,
        List<Visit> visits,
        List<LatestChange> lastChanges,
        boolean withheld) {

    static Dashboard of(ProvinceDashboard view, LocalizedText name, boolean withheld) {
        Scorecard card = view.card();
        return new Dashboard(
                view.unit(),
                name,
                view.fiscalYear(),
                view.position(),
                view.recordedAt(),
                view.simulated(),
                card == null ? null : card.state(),
                card == null ? null : card.scale(),
                card != null && card.claimsTotal(),
                card == null ? null : card.totals(),
                card == null ? List.of() : card.dimensions(),
                card == null ? List.of() : card.perspectives(),
                card == null ? List.of() : card.lines(),
                card == null ? List.of() : card.reports(),
                card == null ? List.of() : card.penalties(),
                card == null || withheld ? null : Submissions.of(card),
                view.agreement(),
                view.changeRequests(),
                view.visits(),
                view.lastChanges(),
                withheld);
    }
}
