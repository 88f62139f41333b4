package org.changwat.query.scorecard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A unit's card of a year, the history of each of its lines, and what changed between two moments. */
@RestController
@RequestMapping("/api/v1/scorecards/{fiscalYear}/{unit}")
class ScorecardQueries {

    private final Scorecards scorecards;
    private final CardDifferences differences;
    private final ViewAnswers answers;

    ScorecardQueries(Scorecards scorecards, CardDifferences differences, ViewAnswers answers) {
        this.scorecards = scorecards;
        this.differences = differences;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<CardAnswer> card(
            @PathVariable int fiscalYear, @PathVariable String unit, AsOf asOf, HttpServletRequest request) {
        Moment moment = asOf.moment();
        return answer(
                ScorecardProjection.NAME,
                moment,
                request,
                () -> new CardAnswer(card(fiscalYear, unit, moment), scorecards.withholds(fiscalYear, unit)));
    }

    @GetMapping("/lines/{line}/history")
    ResponseEntity<ScoreHistory> history(
            @PathVariable int fiscalYear,
            @PathVariable String unit,
            @PathVariable String line,
            AsOf asOf,
            HttpServletRequest request) {
        Moment moment = asOf.moment();
        return answer(ScoreHistoryProjection.NAME, moment, request, () -> scorecards
                .history(fiscalYear, unit, line, moment)
                .orElseThrow(() -> noLine(fiscalYear, unit, line, moment)));
    }

    @GetMapping("/diff")
    ResponseEntity<CardDifference> difference(
            @PathVariable int fiscalYear,
            @PathVariable String unit,
            @RequestParam String from,
            @RequestParam String to,
            HttpServletRequest request) {
        Moment first = AsOf.bound(from);
        Moment second = AsOf.bound(to);
        return answers.ofLog().answer(request, request.getRequestURI() + from + " " + to, () -> {
            Directory.require(unit);
            return differences
                    .between(fiscalYear, unit, first, second)
                    .orElseThrow(() -> notOpen(fiscalYear, unit, second));
        });
    }

    private <T> ResponseEntity<T> answer(String view, Moment moment, HttpServletRequest request, Supplier<T> body) {
        ViewAnswers.Source source = moment.isNow() ? answers.of(view) : answers.ofLog();
        return source.answer(request, request.getRequestURI() + moment, body);
    }

    private Scorecard card(int fiscalYear, String unit, Moment moment) {
        Directory.require(unit);
        return scorecards.card(fiscalYear, unit, moment).orElseThrow(() -> notOpen(fiscalYear, unit, moment));
    }

    /** Says which is missing: the unit, the card, or the line. */
    private QueryProblem noLine(int fiscalYear, String unit, String line, Moment moment) {
        card(fiscalYear, unit, moment);
        return new QueryProblem(
                HttpStatus.NOT_FOUND,
                "scorecard.line.unknown",
                Map.of("unit", unit, "fiscalYear", fiscalYear, "line", line));
    }

    private static QueryProblem notOpen(int fiscalYear, String unit, Moment moment) {
        return new QueryProblem(
                HttpStatus.NOT_FOUND,
                moment.isNow() ? "scorecard.not-open" : "scorecard.not-open-then",
                Map.of("unit", unit, "fiscalYear", fiscalYear));
    }
}
