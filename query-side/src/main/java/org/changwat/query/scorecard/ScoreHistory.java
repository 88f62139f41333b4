package org.changwat.query.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;

/**
 * Every change of one line's score, oldest first.
 *
 * @param position of the last event that it rests on
 * @param terms what was agreed of the line, and each amendment of it
 * @param changes every recorded change of its score on any track
 * @param withoutEffect what happened on the line and moved no score, such as a desk assessment
 */
public record ScoreHistory(
        String unit,
        int fiscalYear,
        String line,
        String indicator,
        LocalizedText name,
        LineLevel level,
        long position,
        boolean simulated,
        List<LineTerms> terms,
        List<ScoreChange> changes,
        List<Occurrence> withoutEffect) {

    /** What was agreed of the line, without what became of it. */
    ScoreHistory undisclosed() {
        return new ScoreHistory(
                unit,
                fiscalYear,
                line,
                indicator,
                name,
                level,
                terms.stream().mapToLong(LineTerms::position).max().orElse(0),
                simulated,
                terms,
                List.of(),
                List.of());
    }

    /**
     * Joins the card's sheet and a line's.
     *
     * @return empty where the card never bore the line, or where a cause is not on its sheet yet, since the two sheets are written
     *     independently and the log then knows more
     */
    static Optional<ScoreHistory> join(int fiscalYear, String unit, String line, HistorySheet card, HistorySheet own) {
        List<LineTerms> terms =
                card.terms().stream().filter(each -> each.line().equals(line)).toList();
        Causes causes = new Causes(terms, card.occurrences(), own.occurrences());
        if (terms.isEmpty() || !causes.knowAllOf(own.scores())) {
            return Optional.empty();
        }
        List<ScoreChange> changes = own.scores().stream().map(causes::explain).toList();
        Set<Long> effective =
                own.scores().stream().map(RecordedScore::causeSequence).collect(Collectors.toSet());
        List<Occurrence> withoutEffect = own.occurrences().stream()
                .filter(each -> !effective.contains(each.sequence()))
                .toList();
        LineTerms last = terms.get(terms.size() - 1);
        long position = Stream.of(
                        terms.stream().map(LineTerms::position),
                        changes.stream().map(ScoreChange::position),
                        withoutEffect.stream().map(Occurrence::position))
                .flatMap(positions -> positions)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        return Optional.of(new ScoreHistory(
                unit,
                fiscalYear,
                line,
                last.indicator(),
                last.name(),
                last.level(),
                position,
                changes.stream().anyMatch(ScoreChange::simulated) || card.simulated(),
                terms,
                changes,
                withoutEffect));
    }
}
