package org.changwat.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.changwat.events.Ids;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.Achievement;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Recorded;
import org.changwat.query.projection.Views;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;
import org.changwat.query.report.Form.Field;
import org.changwat.query.report.Form.Fields;
import org.changwat.query.report.Form.Grid;
import org.changwat.query.report.Form.Head;
import org.changwat.query.report.Form.Heading;
import org.changwat.query.report.Form.Items;
import org.changwat.query.report.Form.Note;
import org.springframework.http.HttpStatus;

/**
 * The quarterly national report (domain rule 23), one part a project. A filed report holds all that the form shows, so the form comes out
 * as it was filed.
 */
final class QuarterReport {

    private final Views<ProjectsOfQuarter> projects;
    private final Past past;

    QuarterReport(Views<ProjectsOfQuarter> projects, Past past) {
        this.projects = projects;
        this.past = past;
    }

    Content of(ReportKey.Quarter key, Moment moment, ReportWords words) {
        Map<String, QuarterReported> filed = filed(key, moment);
        if (filed.isEmpty()) {
            throw new QueryProblem(
                    HttpStatus.NOT_FOUND,
                    "report.quarter.unknown",
                    Map.of("fiscalYear", key.fiscalYear(), "quarter", key.quarter()));
        }
        List<Block> blocks = new ArrayList<>();
        filed.values().forEach(report -> blocks.addAll(project(report, words)));
        String quarter = words.text("quarter", Integer.toString(key.quarter()));
        return new Content(
                words.text("quarter.title"),
                List.of(quarter + " " + words.year(key.fiscalYear())),
                quarter + "  " + words.year(key.fiscalYear()),
                blocks);
    }

    /** The last edition of each project's report, by project. */
    private Map<String, QuarterReported> filed(ReportKey.Quarter key, Moment moment) {
        Set<String> reporting = projects.find(QuarterProjection.key(key.fiscalYear(), key.quarter()))
                .map(ProjectsOfQuarter::projects)
                .orElse(Set.of());
        Map<String, QuarterReported> filed = new TreeMap<>();
        for (Recorded event : past.known(reporting.stream().map(Ids::project).toList(), moment)) {
            if (event.payload() instanceof QuarterReported report
                    && report.fiscalYear() == key.fiscalYear()
                    && report.quarter() == key.quarter()) {
                filed.put(report.project(), report);
            }
        }
        return filed;
    }

    private static List<Block> project(QuarterReported report, ReportWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.name(report.title())));
        blocks.add(new Fields(List.of(
                new Field(words.text("quarter.project"), words.said(report.project())),
                new Field(words.text("quarter.filed"), words.date(report.filedOn())),
                new Field(words.text("quarter.edition"), words.number(report.edition())),
                new Field(
                        words.text("quarter.spent"),
                        words.text("baht", words.number(report.spending().spent()))),
                new Field(
                        words.text("quarter.allocated"),
                        report.spending().allocated() == null
                                ? ReportWords.NONE
                                : words.text(
                                        "baht", words.number(report.spending().allocated()))))));
        blocks.add(new Heading(words.text("quarter.outputs")));
        blocks.add(achievements(report.outputs(), words));
        blocks.add(new Heading(words.text("quarter.outcomes")));
        blocks.add(achievements(report.outcomes(), words));
        blocks.add(new Heading(words.text("quarter.indicators")));
        blocks.add(report.indicators().isEmpty() ? new Note(ReportWords.NONE) : indicators(report, words));
        blocks.add(new Heading(words.text("quarter.problems")));
        blocks.add(list(report.problems(), words));
        blocks.add(new Heading(words.text("quarter.proposals")));
        blocks.add(list(report.proposals(), words));
        return blocks;
    }

    private static Block achievements(List<Achievement> achievements, ReportWords words) {
        return achievements.isEmpty()
                ? new Note(ReportWords.NONE)
                : new Grid(
                        List.of(new Head(words.text("head.target"), 50), new Head(words.text("head.result"), 50)),
                        achievements.stream()
                                .map(each -> List.of(
                                        Cell.of(words.orNone(each.target())), Cell.of(words.orNone(each.result()))))
                                .toList());
    }

    private static Grid indicators(QuarterReported report, ReportWords words) {
        return new Grid(
                List.of(
                        new Head(words.text("head.indicator"), 46),
                        new Head(words.text("head.value"), 16),
                        new Head(words.text("head.out-of"), 16),
                        new Head(words.text("head.unit"), 22)),
                report.indicators().stream()
                        .map(each -> List.of(
                                Cell.of(words.said(each.name())),
                                words.cell(each.value()),
                                words.cell(each.outOf()),
                                Cell.centred(words.orNone(each.measureUnit()))))
                        .toList());
    }

    private static Block list(List<String> items, ReportWords words) {
        return items.isEmpty()
                ? new Note(ReportWords.NONE)
                : new Items(items.stream().map(words::said).toList());
    }
}
