package org.changwat.query.nationalreport;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Ids;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.table.ListMapping;
import org.changwat.query.table.Listing;
import org.changwat.query.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The national projects by code; {@code fiscalYear} adds what they reported for its quarters. */
@RestController
@RequestMapping("/api/v1/projects")
class NationalProjectQueries {

    private static final Table<NationalProject> COLUMNS = Table.of("projects", NationalProject::project)
            .with("รหัสโครงการ", "Project", NationalProject::project)
            .with("ชื่อโครงการ", "Title", NationalProject::title)
            .units("หน่วยงานเจ้าของ", "Owner", NationalProject::owner)
            .with("กิจกรรม", "Activities", NationalProject::activities)
            .with("ขึ้นทะเบียนเมื่อ", "Registered on", NationalProject::registeredOn)
            .with("ไตรมาสที่รายงาน", "Quarters reported", each -> each.reports().stream()
                    .map(QuarterReport::quarter)
                    .toList())
            .with("เบิกจ่ายตามรายงาน (บาท)", "Spent as reported (baht)", each -> each.reports().stream()
                    .map(report -> report.spending().spent())
                    .reduce(BigDecimal::add)
                    .orElse(null))
            .with("ตำแหน่งในทะเบียน", "Position", NationalProject::position);

    private final Readings<ProjectDocument> readings;
    private final ViewAnswers answers;

    NationalProjectQueries(Readings<ProjectDocument> readings, ViewAnswers answers) {
        this.readings = readings;
        this.answers = answers;
    }

    @ListMapping
    ResponseEntity<Listing<NationalProject>> register(
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String owner,
            HttpServletRequest request) {
        ViewAnswers.Source source = answers.of(NationalProjectProjection.NAME);
        return Listing.answer(
                source,
                request,
                "projects " + fiscalYear + " " + owner,
                COLUMNS,
                moment -> read(fiscalYear, moment).stream()
                        .filter(project -> owner == null || owner.isBlank() || owner.equals(project.owner()))
                        .toList());
    }

    @GetMapping("/{project}")
    ResponseEntity<NationalProject> project(
            @PathVariable String project,
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            HttpServletRequest request) {
        return answers.of(NationalProjectProjection.NAME)
                .answer(request, "project " + project + " " + fiscalYear, () -> read(fiscalYear, Moment.NOW).stream()
                        .filter(each -> each.project().equals(project))
                        .findFirst()
                        .orElseThrow(() -> QueryProblem.unknown("project.unknown", project)));
    }

    List<NationalProject> ofYear(int fiscalYear, Moment moment) {
        return read(fiscalYear, moment);
    }

    /** Whether anybody reported a quarter of the year; projects themselves are registered for good. */
    boolean isReported(int fiscalYear) {
        return !reports(fiscalYear, Moment.NOW).isEmpty();
    }

    private List<NationalProject> read(@Nullable Integer fiscalYear, Moment moment) {
        List<QuarterReport> reports = fiscalYear == null ? List.of() : reports(fiscalYear, moment);
        return documents(List.of(NationalProjectProjection.REGISTER), moment).stream()
                .map(ProjectDocument::projects)
                .flatMap(projects -> projects.values().stream())
                .map(project -> NationalProject.of(project, of(project, reports)))
                .toList();
    }

    /** The register names its projects, a quarter those that reported. */
    private Collection<ProjectDocument> documents(List<String> keys, Moment moment) {
        return readings.findAll(
                        keys,
                        held -> Stream.concat(held.projects().keySet().stream(), held.reports().keySet().stream())
                                .map(Ids::project)
                                .toList(),
                        moment)
                .values();
    }

    private List<QuarterReport> reports(int fiscalYear, Moment moment) {
        List<String> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> NationalProjectProjection.key(fiscalYear, quarter))
                .toList();
        return documents(quarters, moment).stream()
                .map(quarter -> quarter.reports().values())
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(QuarterReport::quarter))
                .toList();
    }

    private static List<QuarterReport> of(RegisteredProject project, List<QuarterReport> reports) {
        return reports.stream()
                .filter(report -> report.project().equals(project.project()))
                .toList();
    }
}
