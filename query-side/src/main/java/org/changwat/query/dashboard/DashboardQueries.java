package org.changwat.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
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
import org.springframework.web.bind.annotation.RestController;

/** Dashboards over HTTP. */
@RestController
@RequestMapping("/api/v1/dashboards/{fiscalYear}")
class DashboardQueries {

    private final Dashboards dashboards;
    private final ViewAnswers answers;

    DashboardQueries(Dashboards dashboards, ViewAnswers answers) {
        this.dashboards = dashboards;
        this.answers = answers;
    }

    @GetMapping("/provinces/{code}")
    ResponseEntity<Dashboard> province(
            @PathVariable int fiscalYear, @PathVariable String code, AsOf asOf, HttpServletRequest request) {
        Moment moment = asOf.moment();
        ViewAnswers.Source source = moment.isNow() ? answers.of(ProvinceDashboardProjection.NAME) : answers.ofLog();
        return source.answer(request, request.getRequestURI() + moment, () -> read(fiscalYear, code, moment));
    }

    private Dashboard read(int fiscalYear, String code, Moment moment) {
        Unit unit = Directory.require(code);
        if (unit.kind() != UnitKind.PROVINCE) {
            throw QueryProblem.unknown("dashboard.not-a-province", code);
        }
        return dashboards
                .find(unit, fiscalYear, moment)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND, "dashboard.empty", Map.of("unit", code, "fiscalYear", fiscalYear)));
    }
}
