package org.changwat.query.incentive;

import jakarta.servlet.http.HttpServletRequest;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A year's incentives over HTTP, now and as of any moment; 404 {@code incentive.none} where none were allocated by then. */
@RestController
@RequestMapping("/api/v1/incentives/{fiscalYear}")
class IncentiveQueries {

    private final YearIncentives incentives;
    private final ViewAnswers answers;

    IncentiveQueries(YearIncentives incentives, ViewAnswers answers) {
        this.incentives = incentives;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Incentives> incentives(@PathVariable int fiscalYear, AsOf asOf, HttpServletRequest request) {
        Moment moment = YearIncentives.moment(asOf);
        ViewAnswers.Source source = moment.isNow() ? answers.of(IncentiveProjection.NAME) : answers.ofLog();
        return source.answer(request, request.getRequestURI() + moment, () -> incentives
                .of(fiscalYear, asOf)
                .orElseThrow(() -> QueryProblem.unknown("incentive.none", Integer.toString(fiscalYear))));
    }
}
