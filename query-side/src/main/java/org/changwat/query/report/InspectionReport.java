package org.changwat.query.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.changwat.events.Ids;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportReturned;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Recorded;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;
import org.changwat.query.report.Form.Field;
import org.changwat.query.report.Form.Fields;
import org.changwat.query.report.Form.Grid;
import org.changwat.query.report.Form.Head;
import org.changwat.query.report.Form.Heading;
import org.changwat.query.report.Form.Items;
import org.changwat.query.report.Form.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The overview of an inspection round (รายงานภาพรวม): the regions' reports, what was compiled of them, and its way up (domain rule 21). */
final class InspectionReport {

    private final Past past;

    InspectionReport(Past past) {
        this.past = past;
    }

    Content of(ReportKey.InspectionOverview key, Moment moment, ReportWords words) {
        RoundState round = new RoundState();
        past.known(List.of(Ids.inspectionRound(key.fiscalYear(), key.round())), moment)
                .forEach(round::with);
        InspectionRoundPlanned plan = round.plan;
        if (plan == null) {
            throw new QueryProblem(
                    HttpStatus.NOT_FOUND,
                    "report.inspection-round.unknown",
                    Map.of("fiscalYear", key.fiscalYear(), "round", key.round()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Fields(List.of(
                new Field(
                        words.text("inspection.period"),
                        words.text("period", words.date(plan.from()), words.date(plan.to()))),
                new Field(words.text("inspection.subjects"), words.orNone(String.join(", ", plan.subjects()))),
                new Field(
                        words.text("inspection.reported"),
                        words.text("inspection.regions", Integer.toString(round.reports.size()))))));
        blocks.add(new Heading(words.text("inspection.region-reports")));
        blocks.add(
                round.reports.isEmpty()
                        ? new Note(words.text("inspection.no-report"))
                        : regions(round.reports.values(), words));
        OverviewCompiled overview = round.overview;
        blocks.add(new Heading(words.text("inspection.overview")));
        if (overview == null) {
            blocks.add(new Note(words.text("inspection.no-overview")));
        } else {
            blocks.add(new Note(words.text(
                    "inspection.compiled",
                    words.date(overview.compiledOn()),
                    Integer.toString(overview.edition()),
                    Integer.toString(overview.regions().size()))));
            blocks.add(new Items(overview.themes().stream()
                    .map(theme -> words.text(
                            "inspection.theme",
                            words.term("component", theme.component()),
                            words.orNone(theme.summary())))
                    .toList()));
        }
        blocks.add(new Heading(words.text("inspection.way-up")));
        blocks.add(round.steps.isEmpty() ? new Note(ReportWords.NONE) : wayUp(round.steps, words));
        return new Content(
                words.text("inspection.title", Integer.toString(key.round())),
                List.of(words.year(key.fiscalYear())),
                words.text("inspection.short", Integer.toString(key.round())) + "  " + words.year(key.fiscalYear()),
                blocks);
    }

    private static Grid regions(Iterable<RegionReportFiled> reports, ReportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RegionReportFiled report : reports) {
            rows.add(List.of(
                    Cell.centred(words.number(report.region().number())),
                    Cell.centred(words.date(report.filedOn())),
                    Cell.centred(words.date(report.due())),
                    Cell.centred(words.text(report.late() ? "late.yes" : "late.no")),
                    Cell.of(
                            report.missing().isEmpty()
                                    ? words.text("inspection.complete")
                                    : words.text(
                                            "inspection.missing",
                                            report.missing().stream()
                                                    .map(each -> words.term("component", each))
                                                    .collect(Collectors.joining(", "))))));
        }
        return new Grid(
                List.of(
                        new Head(words.text("head.region"), 14),
                        new Head(words.text("head.filed"), 22),
                        new Head(words.text("head.due"), 22),
                        new Head(words.text("head.late"), 14),
                        new Head(words.text("head.completeness"), 28)),
                rows);
    }

    private static Grid wayUp(List<Recorded> steps, ReportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Recorded step : steps) {
            if (step.payload() instanceof OverviewForwarded sent) {
                rows.add(List.of(
                        Cell.centred(words.date(sent.sentOn())),
                        Cell.of(words.text(
                                "inspection.forwarded",
                                words.term("body", sent.from()),
                                words.term("body", sent.to()))),
                        Cell.of(words.orNone(sent.letter()))));
            }
            if (step.payload() instanceof CommitteeResolutionRecorded resolved) {
                rows.add(List.of(
                        Cell.centred(words.date(resolved.decidedOn())),
                        Cell.of(words.text(
                                "inspection.resolved",
                                words.term("body", resolved.body()),
                                words.term("resolution", resolved.resolution()))),
                        Cell.of(words.orNone(resolved.text()))));
            }
        }
        return new Grid(
                List.of(
                        new Head(words.text("head.date"), 22),
                        new Head(words.text("head.happened"), 44),
                        new Head(words.text("head.remark"), 34)),
                rows);
    }

    /** The round as its events tell it; an amended entry takes the place of what it corrects. */
    private static final class RoundState {

        private final Map<Integer, RegionReportFiled> reports = new TreeMap<>();
        private final Map<Long, Recorded> byPosition = new LinkedHashMap<>();
        private final List<Recorded> steps = new ArrayList<>();
        private @Nullable InspectionRoundPlanned plan;
        private @Nullable OverviewCompiled overview;

        void with(Recorded event) {
            byPosition.put(event.position(), event);
            if (event.payload() instanceof InspectionRoundPlanned planned) {
                plan = planned;
            } else if (event.payload() instanceof RegionReportFiled filed) {
                reports.put(filed.region().number(), filed);
            } else if (event.payload() instanceof RegionReportReturned returned) {
                reports.remove(returned.region().number());
            } else if (event.payload() instanceof OverviewCompiled compiled) {
                overview = compiled;
            } else if (event.payload() instanceof OverviewForwarded sent) {
                step(event, sent.corrects());
            } else if (event.payload() instanceof CommitteeResolutionRecorded resolved) {
                step(event, resolved.corrects());
            }
        }

        private void step(Recorded event, @Nullable Long corrects) {
            Recorded corrected = corrects == null ? null : byPosition.get(corrects);
            int at = corrected == null ? -1 : steps.indexOf(corrected);
            if (at >= 0) {
                steps.set(at, event);
            } else {
                steps.add(event);
            }
        }
    }
}
