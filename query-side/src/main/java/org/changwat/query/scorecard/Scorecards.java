package org.changwat.query.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.Ids;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.query.api.Disclosure;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Recorded;
import org.changwat.query.projection.Views;

/**
 * Cards and score histories, now from the views and as of any moment from the log; both say the same. Whoever asks, by whichever
 * endpoint or page, gets of an unannounced card only what was agreed, unless they have a part in it.
 */
public final class Scorecards {

    private final Views<Scorecard> cards;
    private final Views<HistorySheet> sheets;
    private final Past past;
    private final Disclosure disclosure;
    private final ScorecardProjection cardProjection = new ScorecardProjection();
    private final ScoreHistoryProjection sheetProjection = new ScoreHistoryProjection();

    Scorecards(Views<Scorecard> cards, Views<HistorySheet> sheets, Past past, Disclosure disclosure) {
        this.cards = cards;
        this.sheets = sheets;
        this.past = past;
        this.disclosure = disclosure;
    }

    /** The card at a moment; empty where it was not open then. */
    public Optional<Scorecard> card(int fiscalYear, String unit, Moment moment) {
        Optional<Scorecard> card = wholeCard(fiscalYear, unit, moment);
        return card.isPresent() && withholds(fiscalYear, unit) ? card.map(Scorecard::undisclosed) : card;
    }

    /** Whether the reader of this request gets only what was agreed; once announced, all that led to a score is open too. */
    public boolean withholds(int fiscalYear, String unit) {
        return disclosure.withholds(fiscalYear, unit, () -> cards.find(ScorecardProjection.key(fiscalYear, unit))
                .filter(Scorecard::announced)
                .isPresent());
    }

    private Optional<Scorecard> wholeCard(int fiscalYear, String unit, Moment moment) {
        String key = ScorecardProjection.key(fiscalYear, unit);
        return moment.isNow()
                ? cards.find(key)
                : EffectiveReading.of(cardProjection, key, ofCard(fiscalYear, unit, moment), moment);
    }

    /** The history of a line at a moment; empty where the card was not open then or never bore the line. */
    public Optional<ScoreHistory> history(int fiscalYear, String unit, String line, Moment moment) {
        Optional<ScoreHistory> history = wholeHistory(fiscalYear, unit, line, moment);
        return history.isPresent() && withholds(fiscalYear, unit) ? history.map(ScoreHistory::undisclosed) : history;
    }

    private Optional<ScoreHistory> wholeHistory(int fiscalYear, String unit, String line, Moment moment) {
        String card = ScorecardProjection.key(fiscalYear, unit);
        String own = ScoreHistoryProjection.key(fiscalYear, unit, line);
        if (moment.isNow()) {
            Map<String, HistorySheet> found = sheets.findAll(List.of(card, own));
            Optional<ScoreHistory> joined = ScoreHistory.join(
                    fiscalYear,
                    unit,
                    line,
                    found.getOrDefault(card, HistorySheet.EMPTY),
                    found.getOrDefault(own, HistorySheet.EMPTY));
            if (joined.isPresent() || found.isEmpty()) {
                return joined;
            }
        }
        List<Recorded> events = withDecisions(fiscalYear, unit, moment);
        return ScoreHistory.join(
                fiscalYear,
                unit,
                line,
                Past.fold(sheetProjection, card, events).orElse(HistorySheet.EMPTY),
                Past.fold(sheetProjection, own, events).orElse(HistorySheet.EMPTY));
    }

    /** What the ledger knew of the card at a moment, oldest first. */
    List<Recorded> ofCard(int fiscalYear, String unit, Moment moment) {
        return past.known(List.of(Ids.scorecard(fiscalYear, unit)), moment);
    }

    /**
     * The card's events in effect, with the agreement's and the requests' that stand behind its amendments. Those count whatever
     * their date: a decision of May may amend the card from October before.
     */
    private List<Recorded> withDecisions(int fiscalYear, String unit, Moment moment) {
        List<String> aggregates = new ArrayList<>();
        aggregates.add(Ids.scorecard(fiscalYear, unit));
        for (Recorded event : ofCard(fiscalYear, unit, moment)) {
            if (event.payload() instanceof ScorecardAmended amended) {
                aggregates.add(Ids.agreement(fiscalYear, unit));
                if (amended.request() != null) {
                    aggregates.add(amended.request());
                }
            }
        }
        return past.known(aggregates, moment).stream()
                .filter(event -> !(event.payload() instanceof ScorecardEvent) || moment.inEffect(event))
                .toList();
    }
}
