package org.changwat.query.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.events.Copies;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a card's history: each line has one, and the card has one for what concerns several lines at once (opening,
 * amendments with the requests and decisions behind them, close). So an event folds into one small document however long the
 * card's year was, and a line's history is read from two ({@link ScoreHistory}).
 *
 * @param position of the last event folded into this sheet
 * @param occurrences what happened, oldest first
 * @param scores recorded scores of the line; empty on the card's sheet
 * @param terms what was agreed of every line, by event; empty on a line's sheet
 */
record HistorySheet(
        long position,
        boolean simulated,
        List<Occurrence> occurrences,
        List<RecordedScore> scores,
        List<LineTerms> terms) {

    static final HistorySheet EMPTY = new HistorySheet(0, false, List.of(), List.of(), List.of());

    HistorySheet {
        occurrences = Copies.of(occurrences);
        scores = Copies.of(scores);
        terms = Copies.of(terms);
    }

    HistorySheet with(DomainEvent event, Recorded recorded) {
        boolean simulation = simulated || Circumstances.of(recorded).simulated();
        if (event instanceof ScoreRecorded score) {
            return new HistorySheet(
                    recorded.position(),
                    simulation,
                    occurrences,
                    appended(scores, List.of(RecordedScore.of(score, recorded))),
                    terms);
        }
        return new HistorySheet(
                recorded.position(),
                simulation,
                appended(occurrences, List.of(Occurrence.of(recorded))),
                scores,
                appended(terms, terms(event, recorded)));
    }

    private static List<LineTerms> terms(DomainEvent event, Recorded recorded) {
        if (event instanceof ScorecardOpened opened) {
            return opened.lines().stream()
                    .map(line -> LineTerms.of(line, recorded.sequence(), recorded.position(), null, false))
                    .toList();
        }
        if (event instanceof ScorecardAmended amended) {
            return amended.amendments().stream()
                    .map(amendment -> terms(amendment, recorded))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return List.of();
    }

    private static @Nullable LineTerms terms(Amendment amendment, Recorded recorded) {
        boolean removed = amendment.after() == null;
        var agreed = removed ? amendment.before() : amendment.after();
        return agreed == null
                ? null
                : LineTerms.of(agreed, recorded.sequence(), recorded.position(), amendment.op(), removed);
    }

    private static <T> List<T> appended(List<T> list, List<T> more) {
        if (more.isEmpty()) {
            return list;
        }
        List<T> next = new ArrayList<>(list.size() + more.size());
        next.addAll(list);
        next.addAll(more);
        return next;
    }
}
