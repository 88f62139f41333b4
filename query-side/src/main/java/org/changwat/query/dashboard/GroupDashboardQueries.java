package org.changwat.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The nation's, a cluster's and an inspection region's dashboard over HTTP; {@code track} and {@code round} choose what is ranked. */
@RestController
@RequestMapping("/api/v1/dashboards/{fiscalYear}")
class GroupDashboardQueries {

    private static final String FRAMEWORKS = "frameworks";

    private final GroupDashboards dashboards;
    private final ViewAnswers answers;

    GroupDashboardQueries(GroupDashboards dashboards, ViewAnswers answers) {
        this.dashboards = dashboards;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<GroupDashboard> nation(
            @PathVariable int fiscalYear,
            @RequestParam(required = false) @Nullable Track track,
            @RequestParam(required = false) @Nullable Round round,
            AsOf asOf,
            HttpServletRequest request) {
        return answer(Group.nation(fiscalYear), fiscalYear, track, round, asOf.moment(), request);
    }

    @GetMapping("/clusters/{code}")
    ResponseEntity<GroupDashboard> cluster(
            @PathVariable int fiscalYear,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Track track,
            @RequestParam(required = false) @Nullable Round round,
            AsOf asOf,
            HttpServletRequest request) {
        Group group = Group.cluster(code, fiscalYear)
                .orElseThrow(() -> QueryProblem.unknown("dashboard.not-a-cluster", code));
        return answer(group, fiscalYear, track, round, asOf.moment(), request);
    }

    @GetMapping("/regions/{scheme}/{number}")
    ResponseEntity<GroupDashboard> region(
            @PathVariable int fiscalYear,
            @PathVariable String scheme,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Track track,
            @RequestParam(required = false) @Nullable Round round,
            AsOf asOf,
            HttpServletRequest request) {
        Group group = dashboards
                .region(scheme, number, fiscalYear)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND, "dashboard.not-a-region", Map.of("scheme", scheme, "number", number)));
        return answer(group, fiscalYear, track, round, asOf.moment(), request);
    }

    private ResponseEntity<GroupDashboard> answer(
            Group group,
            int fiscalYear,
            @Nullable Track track,
            @Nullable Round round,
            Moment moment,
            HttpServletRequest request) {
        ViewAnswers.Source source =
                moment.isNow() ? answers.of(ProvinceDashboardProjection.NAME, FRAMEWORKS) : answers.ofLog();
        String key = request.getRequestURI() + moment + track + round;
        return source.answer(request, key, () -> dashboards.of(group, fiscalYear, track, round, moment));
    }
}
