package org.changwat.query.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.changwat.events.Copies;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.history.Circumstances;
import org.changwat.query.inspection.Visit;
import org.changwat.query.projection.Recorded;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.ScorecardProjection;
import org.jspecify.annotations.Nullable;

/**
 * A unit's year, as it is kept.
 *
 * @param position of the last event folded in, of whichever aggregate
 * @param card null before it is opened
 * @param visits the last that were recorded
 * @param lastChanges newest first
 */
record ProvinceDashboard(
        String unit,
        int fiscalYear,
        long position,
        Instant recordedAt,
        boolean simulated,
        AgreementStanding agreement,
        @Nullable Scorecard card,
        List<ChangeRequest> changeRequests,
        List<Visit> visits,
        List<LatestChange> lastChanges) {

    /** The document must not grow with every visit; the register shows them all. */
    static final int VISITS_SHOWN = 40;

    private static final ScorecardProjection CARDS = new ScorecardProjection();

    private static final Set<Class<? extends ScorecardEvent>> NEWS = Set.of(
            ScoreRecorded.class,
            ScorecardOpened.class,
            ScorecardAmended.class,
            SelfAssessmentSubmitted.class,
            SelfAssessmentReturned.class,
            SelfAssessmentAccepted.class,
            PaperSetReceived.class,
            PenaltyApplied.class,
            PenaltyWithdrawn.class,
            PenaltyWaived.class,
            ScoresAnnounced.class,
            ScoreContested.class,
            ContestResolved.class,
            ScorecardFinalized.class,
            CommissionApprovalRecorded.class,
            ScorecardReopened.class);

    ProvinceDashboard {
        changeRequests = Copies.of(changeRequests);
        visits = Copies.of(visits);
        lastChanges = Copies.of(lastChanges);
    }

    static ProvinceDashboard blank(String unit, int fiscalYear) {
        return new ProvinceDashboard(
                unit,
                fiscalYear,
                0,
                Instant.EPOCH,
                false,
                AgreementStanding.NONE,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    ProvinceDashboard with(DomainEvent event, Recorded recorded) {
        return new ProvinceDashboard(
                unit,
                fiscalYear,
                recorded.position(),
                recorded.recordedAt(),
                simulated || Circumstances.of(recorded).simulated(),
                event instanceof AgreementEvent agreed ? agreement.with(agreed, recorded) : agreement,
                event instanceof ScorecardEvent ? folded(recorded) : card,
                event instanceof ChangeRequestEvent request
                        ? ChangeRequest.with(changeRequests, request, recorded)
                        : changeRequests,
                event instanceof InspectionEvent visit ? lastOf(Visit.with(visits, visit, recorded)) : visits,
                isNews(event) ? LatestChange.with(lastChanges, recorded) : lastChanges);
    }

    ProvinceDashboard withCard(@Nullable Scorecard read) {
        return new ProvinceDashboard(
                unit,
                fiscalYear,
                position,
                recordedAt,
                simulated,
                agreement,
                read,
                changeRequests,
                visits,
                lastChanges);
    }

    /**
     * What is published of it: what was agreed and decided, and for an account the visits.
     *
     * @param anonymous whether nobody in particular reads it
     */
    ProvinceDashboard undisclosed(boolean anonymous) {
        return new ProvinceDashboard(
                unit,
                fiscalYear,
                position,
                recordedAt,
                simulated,
                agreement,
                card == null ? null : card.undisclosed(),
                changeRequests.stream()
                        .filter(request -> request.decision() != null)
                        .toList(),
                anonymous ? List.of() : visits,
                lastChanges.stream().filter(LatestChange::isPublished).toList());
    }

    /** In a reading by effective date, work may be in effect before the card is open: it shows once the card does. */
    private @Nullable Scorecard folded(Recorded event) {
        return card == null && !(event.payload() instanceof ScorecardOpened) ? null : CARDS.fold(card, event);
    }

    private static List<Visit> lastOf(List<Visit> visits) {
        return visits.subList(Math.max(0, visits.size() - VISITS_SHOWN), visits.size());
    }

    /** Work on a line shows by the score it moves; telling both would say it twice. */
    private static boolean isNews(DomainEvent event) {
        return !(event instanceof ScorecardEvent) || NEWS.contains(event.getClass());
    }
}
