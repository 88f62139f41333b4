package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.changwat.events.reference.Unit;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.dashboard.Group;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.scorecard.CardLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Forms for the work itself; a script posts them to the command gate, which alone decides. */
@PageOfLedger
class WorkPage {

    private final Pages pages;
    private final Dashboards dashboards;
    private final PageYears years;
    private final JsonMapper json;

    WorkPage(Pages pages, Dashboards dashboards, PageYears years, JsonMapper json) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.years = years;
        this.json = json;
    }

    @GetMapping("/work/{command}")
    String work(
            @PathVariable String command,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String request,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        Unit of = Directory.require(unit);
        int year = years.orLatest(fy);
        Words words = pages.begin(model, http, response, Moment.NOW, new AsOf(null, null, null), "province-dashboards");
        Dashboard board = dashboards.find(of, year, Moment.NOW).orElse(null);
        WorkForms forms = new WorkForms(words);
        ChangeForms changes = new ChangeForms(words, json);
        ReportForms reports = new ReportForms(words);
        ChangeRequest asked = command.equals("DecideIndicatorChange") ? request(board, request, command) : null;
        CardLine on = line.isBlank() ? null : line(board, unit, year, line);
        model.addAttribute("unit", of);
        model.addAttribute("fy", year);
        model.addAttribute("line", on);
        model.addAttribute("board", board);
        model.addAttribute("asked", asked);
        model.addAttribute("terms", json.writeValueAsString(new FormParts(words).terms(of)));
        model.addAttribute(
                "form",
                switch (command) {
                    case "SubmitMilestone" -> forms.submitMilestone(unit, year, required(on, command));
                    case "VerifyMilestone", "ReturnMilestone" ->
                        forms.decideMilestone(command, unit, year, required(on, command));
                    case "ReportMeasurement" -> forms.reportMeasurement(unit, year, required(on, command));
                    case "AssessIndicator" -> forms.assess(unit, year, required(on, command));
                    case "RequestIndicatorChange" -> changes.request(required(board, command));
                    case "DecideIndicatorChange" -> changes.decide(required(asked, command));
                    case "SubmitSelfAssessment" -> reports.submit(withCard(board, command));
                    case "AcceptSelfAssessment", "ReturnSelfAssessment" ->
                        reports.judge(command, withCard(board, command));
                    case "RecordInspectionVisit" ->
                        forms.recordVisit(
                                of,
                                year,
                                Group.regionScheme(year),
                                of.inspectionRegions().get(Group.regionScheme(year)));
                    default -> throw QueryProblem.unknown("page.work.unknown", command);
                });
        return "work";
    }

    private static CardLine line(@Nullable Dashboard board, String unit, int year, String line) {
        return required(board, line).lines().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "scorecard.line.unknown",
                        Map.of("unit", unit, "fiscalYear", year, "line", line)));
    }

    private static ChangeRequest request(@Nullable Dashboard board, String request, String command) {
        return required(board, command).changeRequests().stream()
                .filter(each -> each.request().equals(request))
                .findFirst()
                .orElseThrow(() -> QueryProblem.unknown("page.work.unknown", request));
    }

    /** A report is made of a card that is open. */
    private static Dashboard withCard(@Nullable Dashboard board, String command) {
        return required(required(board, command).totals() == null ? null : board, command);
    }

    private static <T> T required(@Nullable T found, String asked) {
        if (found == null) {
            throw QueryProblem.unknown("page.work.unknown", asked);
        }
        return found;
    }
}
