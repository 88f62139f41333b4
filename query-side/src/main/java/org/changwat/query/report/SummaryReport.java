package org.changwat.query.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.LineLevel;
import org.changwat.events.Track;
import org.changwat.events.reference.Unit;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.Moment;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;
import org.changwat.query.report.Form.Grid;
import org.changwat.query.report.Form.Head;
import org.changwat.query.report.Form.Heading;
import org.changwat.query.report.Form.Note;
import org.changwat.query.scorecard.Group;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.Scorecards;
import org.changwat.query.scorecard.Totals;
import org.changwat.query.scorecard.Tracks;
import org.springframework.http.HttpStatus;

/** A unit's year on a few pages: totals, dimensions and perspectives, every line, reports and what their lateness cost. */
final class SummaryReport {

    private final Scorecards scorecards;

    SummaryReport(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    Content of(ReportKey.Summary key, Moment moment, ReportWords words) {
        Unit unit = Directory.require(key.unit());
        Scorecard card = scorecards
                .card(key.fiscalYear(), key.unit(), moment)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "scorecard.not-open-then",
                        Map.of("unit", key.unit(), "fiscalYear", key.fiscalYear())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Note(words.text("summary.state." + card.state())));
        blocks.add(new Heading(words.text("summary.totals")));
        blocks.add(card.claimsTotal() ? totals(card.totals(), words) : new Note(words.text("summary.no-total")));
        blocks.add(new Heading(words.text("summary.groups")));
        blocks.add(groups(card, words));
        blocks.add(new Heading(words.text("summary.lines")));
        blocks.add(lines(card, words));
        blocks.add(new Note(words.text("summary.weighted")));
        blocks.add(new Heading(words.text("summary.reports")));
        blocks.add(card.reports().isEmpty() ? new Note(words.text("summary.no-report")) : reports(card, words));
        blocks.add(new Heading(words.text("summary.penalties")));
        blocks.add(card.penalties().isEmpty() ? new Note(words.text("summary.no-penalty")) : penalties(card, words));
        return new Content(
                words.text("summary.title"),
                List.of(words.text("indicator-form.of", words.unit(unit), words.year(key.fiscalYear()))),
                words.unit(unit) + "  " + words.year(key.fiscalYear()),
                blocks);
    }

    private static Grid totals(Tracks<Totals> totals, ReportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Track track : Track.values()) {
            Totals of = totals.of(track);
            if (of != null && of.scoredWeight().signum() > 0) {
                rows.add(List.of(
                        Cell.of(words.term("track", track)),
                        words.cell(of.scoredWeight()),
                        words.cell(of.gross()),
                        words.cell(of.deductions()),
                        words.strong(of.net())));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Stream.generate(() -> Cell.centred(ReportWords.NONE))
                    .limit(5)
                    .toList());
        }
        return new Grid(
                List.of(
                        new Head(words.text("head.track"), 28),
                        new Head(words.text("head.scored-weight"), 18),
                        new Head(words.text("head.gross"), 18),
                        new Head(words.text("head.deductions"), 18),
                        new Head(words.text("head.net"), 18)),
                rows);
    }

    private static Grid groups(Scorecard card, ReportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Group dimension : card.dimensions()) {
            rows.add(group(dimension, words, true));
            card.perspectives().stream()
                    .filter(each -> each.dimension().equals(dimension.code()))
                    .forEach(each -> rows.add(group(each, words, false)));
        }
        return new Grid(scored(words, words.text("head.group"), 46), rows);
    }

    private static List<Cell> group(Group group, ReportWords words, boolean strong) {
        String name = words.name(group.name());
        return List.of(
                strong ? Cell.strong(name) : Cell.of(name),
                words.cell(group.weight()),
                words.cell(group.groupLine().self()),
                words.cell(group.groupLine().evaluator()),
                words.cell(group.groupLine().settled()));
    }

    private static Grid lines(Scorecard card, ReportWords words) {
        List<List<Cell>> rows = card.lines().stream()
                .map(line -> List.of(
                        Cell.of(words.text("indicator", line.indicator(), words.name(line.name()))
                                + (line.level() == LineLevel.CLUSTER
                                                && card.unit().startsWith("TH-")
                                        ? " " + words.text("indicator.cluster")
                                        : "")),
                        words.cell(line.weight()),
                        words.cell(line.scores().self()),
                        words.cell(line.scores().evaluator()),
                        words.cell(line.scores().settled()),
                        weighted(line.weighted(), words)))
                .toList();
        List<Head> heads = new ArrayList<>(scored(words, words.text("head.indicator"), 40));
        heads.add(new Head(words.text("head.weighted"), 14));
        return new Grid(heads, rows);
    }

    /** The weighted score of the track that has gone furthest. */
    private static Cell weighted(Tracks<BigDecimal> weighted, ReportWords words) {
        if (weighted.settled() != null) {
            return words.strong(weighted.settled());
        }
        return words.strong(weighted.evaluator() != null ? weighted.evaluator() : weighted.self());
    }

    private static List<Head> scored(ReportWords words, String first, int share) {
        return List.of(
                new Head(first, share),
                new Head(words.text("head.weight"), 13),
                new Head(words.text("track.SELF"), 13),
                new Head(words.text("track.EVALUATOR"), 13),
                new Head(words.text("track.FINAL"), 13));
    }

    private static String late(int workingDays, ReportWords words) {
        return workingDays == 0 ? words.text("late.no-day") : words.text("late.days", Integer.toString(workingDays));
    }

    private static Grid reports(Scorecard card, ReportWords words) {
        return new Grid(
                List.of(
                        new Head(words.text("head.round"), 22),
                        new Head(words.text("head.channel"), 16),
                        new Head(words.text("head.received"), 22),
                        new Head(words.text("head.due"), 22),
                        new Head(words.text("head.late"), 18)),
                card.reports().stream()
                        .map(report -> List.of(
                                Cell.of(words.term("round", report.round())),
                                Cell.centred(words.term("channel", report.channel())),
                                Cell.centred(words.date(report.receivedOn())),
                                Cell.centred(words.date(report.due())),
                                Cell.centred(
                                        report.late() ? late(report.workingDaysLate(), words) : words.text("late.no"))))
                        .toList());
    }

    private static Grid penalties(Scorecard card, ReportWords words) {
        return new Grid(
                List.of(
                        new Head(words.text("head.penalty"), 46),
                        new Head(words.text("head.basis"), 30),
                        new Head(words.text("head.amount"), 24)),
                card.penalties().stream()
                        .map(penalty -> List.of(
                                Cell.of(words.term("penalty", penalty.code())
                                        + (penalty.waived() ? " " + words.text("penalty.waived") : "")),
                                Cell.of(words.term("basis", penalty.basis())),
                                words.cell(penalty.amount())))
                        .toList());
    }
}
