package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.command.Rule;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardEvent;

/** Decisions about the card as a whole: scores carried to it, and amended terms. */
final class CardDecisions {

    private CardDecisions() {}

    /**
     * A score that arrived already, or for a line that the member did not agree, changes nothing. Nor does one for a final card:
     * its result stands until an authority reopens it. The final track is not carried, since a card's own close sets it.
     */
    static List<ScorecardEvent> decide(Card card, CarryClusterScore command) {
        if (card.finalized()
                || command.track() == Track.FINAL
                || !(card.line(command.line()) instanceof CarriedLine line)
                || !command.cluster().equals(card.terms().cluster())
                || line.holds(command.track(), command.clusterSequence())) {
            return List.of();
        }
        return Rescoring.after(
                card,
                new ClusterScoreCarried(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        command.track(),
                        command.cluster(),
                        command.clusterSequence(),
                        command.score(),
                        command.effectiveOn()),
                null,
                command.nature());
    }

    /** An amendment that the card rests on already changes nothing; one of a final card is refused, so that it is seen. */
    static List<ScorecardEvent> decide(Card card, AmendScorecard command) {
        if (command.agreementSequence() <= card.agreementSequence()) {
            return List.of();
        }
        Rule.require(new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()));
        return Rescoring.after(
                card,
                new ScorecardAmended(
                        command.unit(),
                        command.fiscalYear(),
                        command.request(),
                        command.agreementSequence(),
                        command.amendments(),
                        command.effectiveFrom()),
                null,
                command.request() == null ? Nature.CORRECTION : Nature.CHANGE);
    }

    /**
     * A calendar that the card rests on already, or that says the same, changes nothing. Nor does one of a final card: its result
     * stands until an authority reopens it, when the automation asks again.
     */
    static List<ScorecardEvent> decide(Card card, AmendCardCalendar command) {
        boolean same = command.calendar().equals(card.terms().calendar())
                && command.nonWorkingDays().equals(card.nonWorkingDays());
        if (card.finalized()
                || same
                || command.frameworkSequence() <= card.terms().frameworkSequence()) {
            return List.of();
        }
        return Penalties.recounted(
                card,
                new ScorecardCalendarAmended(
                        command.unit(),
                        command.fiscalYear(),
                        command.frameworkSequence(),
                        command.calendar(),
                        command.nonWorkingDays(),
                        command.effectiveOn()),
                command.correction() ? Nature.CORRECTION : Nature.CHANGE);
    }
}
