package org.changwat.query.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.changwat.events.Ids;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A year's calendar over HTTP, now and as of any moment. */
@RestController
@RequestMapping("/api/v1/calendar/{fiscalYear}")
class CalendarQueries {

    private final Readings<Framework> frameworks;
    private final ViewAnswers answers;

    CalendarQueries(Readings<Framework> frameworks, ViewAnswers answers) {
        this.frameworks = frameworks;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<YearCalendar> calendar(@PathVariable int fiscalYear, AsOf asOf, HttpServletRequest request) {
        Moment moment = new AsOf(asOf.asOf(), asOf.asOfPosition(), null).moment();
        ViewAnswers.Source source = moment.isNow() ? answers.of(FrameworkProjection.NAME) : answers.ofLog();
        return source.answer(request, request.getRequestURI() + moment, () -> frameworks
                .find(Integer.toString(fiscalYear), List.of(Ids.framework(fiscalYear)), moment)
                .map(Framework::dates)
                .orElseThrow(() -> QueryProblem.unknown("framework.none", Integer.toString(fiscalYear))));
    }
}
