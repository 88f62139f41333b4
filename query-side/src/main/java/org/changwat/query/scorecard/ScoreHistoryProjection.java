package org.changwat.query.scorecard;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.changerequest.ChangeRequestEvent;
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
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link HistorySheet}s: key {@code 2557:TH-83:P-1.2.1} for a line's, {@code 2557:TH-83} for the card's. Beside the card's own
 * events the card's sheet takes in the amendments of its agreement and the change requests, which say on whose authority it changed;
 * other events of agreements, frameworks and visits move no score.
 */
final class ScoreHistoryProjection implements Projection<HistorySheet> {

    static final String NAME = "score-histories";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<HistorySheet> viewType() {
        return HistorySheet.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return ScorecardEvent.class.isAssignableFrom(type)
                || ChangeRequestEvent.class.isAssignableFrom(type)
                || AgreementAmended.class.equals(type);
    }

    static String key(int fiscalYear, String unit, String line) {
        return ScorecardProjection.key(fiscalYear, unit) + ":" + line;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        if (event instanceof ScorecardEvent card) {
            String line = lineOf(card);
            return Optional.of(
                    line == null
                            ? ScorecardProjection.key(card.fiscalYear(), card.unit())
                            : key(card.fiscalYear(), card.unit(), line));
        }
        if (event instanceof AgreementAmended amended) {
            return Optional.of(ScorecardProjection.key(amended.fiscalYear(), amended.unit()));
        }
        if (event instanceof ChangeRequestEvent request) {
            return Optional.of(ScorecardProjection.key(request.fiscalYear(), request.unit()));
        }
        return Optional.empty();
    }

    @Override
    public HistorySheet fold(@Nullable HistorySheet view, Recorded event) {
        return (view == null ? HistorySheet.EMPTY : view).with(event.payload(), event);
    }

    /** The line that an event of a card is about; null where it concerns several or the card as a whole. */
    static @Nullable String lineOf(ScorecardEvent event) {
        if (event instanceof MilestoneSubmitted submitted) {
            return submitted.line();
        }
        if (event instanceof MilestoneVerified verified) {
            return verified.line();
        }
        if (event instanceof MilestoneReturned returned) {
            return returned.line();
        }
        if (event instanceof MilestoneWithdrawn withdrawn) {
            return withdrawn.line();
        }
        if (event instanceof DisbursementRecorded disbursed) {
            return disbursed.line();
        }
        if (event instanceof ScoreContested contested) {
            return contested.line();
        }
        if (event instanceof ContestResolved resolved) {
            return resolved.line();
        }
        if (event instanceof MeasurementReported reported) {
            return reported.line();
        }
        if (event instanceof IndicatorAssessed assessed) {
            return assessed.line();
        }
        if (event instanceof ClusterScoreCarried carried) {
            return carried.line();
        }
        return event instanceof ScoreRecorded score ? score.line() : null;
    }
}
