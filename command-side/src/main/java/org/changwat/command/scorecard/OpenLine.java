package org.changwat.command.scorecard;

import java.util.Objects;
import java.util.Optional;
import org.changwat.command.LoggedPositions;
import org.changwat.command.Rule;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.jspecify.annotations.Nullable;

/** What every decision about a line asks first. */
final class OpenLine {

    private OpenLine() {}

    /** The line, where the card is open and the line is scored on it. */
    static Line of(Card card, String id) {
        String unit = card.terms().unit();
        int fiscalYear = card.terms().fiscalYear();
        Line line = card.line(id);
        Rule.require(
                new CardIsOpen(unit, fiscalYear, card.finalized()),
                new LineIsOnTheCard(id, unit, fiscalYear, card.lines().keySet()),
                new LineIsScoredOnThisCard(
                        id, unit, line instanceof CarriedLine, card.terms().cluster(), fiscalYear));
        return Objects.requireNonNull(line);
    }

    /** The same, of a line that goes by steps. */
    static MilestoneLine milestone(Card card, String id, String command) {
        Line line = of(card, id);
        Rule.require(new KindFits(
                id,
                line.agreed().criteria().kindName(),
                command,
                line instanceof MilestoneLine,
                line.acceptedCommand()));
        return (MilestoneLine) line;
    }

    static Nature nature(@Nullable Long corrects) {
        return corrects == null ? Nature.CHANGE : Nature.CORRECTION;
    }

    static CorrectsWhatStands correction(
            Card card, String line, @Nullable Long corrects, long standing, LoggedPositions positions) {
        return new CorrectsWhatStands(
                card.terms().aggregateId(),
                line,
                corrects,
                corrects == null ? Optional.empty() : positions.at(corrects),
                standing);
    }
}
