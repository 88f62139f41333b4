package org.changwat.query.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
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
import org.jspecify.annotations.Nullable;

/** What all provinces reported in a round: who did, who was late, who is missing, and what they claimed. */
final class RoundReport {

    private final Past past;

    RoundReport(Past past) {
        this.past = past;
    }

    Content of(ReportKey.RoundOverview key, Moment moment, ReportWords words) {
        List<Unit> provinces = provinces(key.fiscalYear());
        Map<String, Row> rows = rows(key, provinces, moment);
        List<Row> reported = provinces.stream()
                .flatMap(unit -> Stream.ofNullable(rows.get(unit.code())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Fields(List.of(
                field("round.provinces", provinces.size(), words),
                field("round.submitted", count(reported, row -> row.electronic() != null), words),
                field("round.paper", count(reported, Row::isPaperComplete), words),
                field("round.late", count(reported, Row::late), words),
                field("round.missing", provinces.size() - count(reported, row -> row.electronic() != null), words),
                new Field(words.text("round.mean"), words.number(mean(reported))))));
        blocks.add(new Heading(words.text("round.list")));
        blocks.add(list(provinces, rows, words));
        return new Content(
                words.text("round.title", words.term("round", key.round())),
                List.of(words.year(key.fiscalYear())),
                words.term("round", key.round()) + "  " + words.year(key.fiscalYear()),
                blocks);
    }

    /** Provinces that exist on the year's last day (domain rule 1). */
    private static List<Unit> provinces(int fiscalYear) {
        return Units.provincesOn(new FiscalYear(fiscalYear).end());
    }

    private Map<String, Row> rows(ReportKey.RoundOverview key, List<Unit> provinces, Moment moment) {
        List<String> cards = provinces.stream()
                .map(unit -> Ids.scorecard(key.fiscalYear(), unit.code()))
                .toList();
        Map<String, Row> rows = new HashMap<>();
        for (Recorded event : past.known(cards, moment)) {
            if (event.payload() instanceof ScorecardOpened opened) {
                rows.putIfAbsent(opened.unit(), Row.NONE);
            }
            if (event.payload() instanceof SelfAssessmentSubmitted submitted && submitted.round() == key.round()) {
                rows.compute(submitted.unit(), (unit, row) -> new Row(submitted, row == null ? null : row.paper()));
            }
            if (event.payload() instanceof PaperSetReceived paper && paper.round() == key.round()) {
                rows.compute(paper.unit(), (unit, row) -> new Row(row == null ? null : row.electronic(), paper));
            }
        }
        return rows;
    }

    private static Grid list(List<Unit> provinces, Map<String, Row> rows, ReportWords words) {
        List<List<Cell>> cells = new ArrayList<>();
        int number = 1;
        for (Unit unit : provinces) {
            Row row = rows.getOrDefault(unit.code(), Row.NONE);
            SelfAssessmentSubmitted electronic = row.electronic();
            PaperSetReceived paper = row.paper();
            cells.add(List.of(
                    words.cell(number++),
                    Cell.of(words.name(unit.name())),
                    Cell.centred(electronic == null ? ReportWords.NONE : words.shortDate(electronic.receivedOn())),
                    Cell.centred(paper == null ? ReportWords.NONE : words.shortDate(paper.completeOn())),
                    row.late() ? words.cell(row.daysLate()) : Cell.centred(""),
                    words.cell(electronic == null ? null : electronic.totals().scoredWeight()),
                    words.strong(electronic == null ? null : electronic.totals().net())));
        }
        return new Grid(
                List.of(
                        new Head(words.text("head.number"), 7),
                        new Head(words.text("head.province"), 24),
                        new Head(words.text("head.electronic"), 18),
                        new Head(words.text("head.paper"), 18),
                        new Head(words.text("head.late-days"), 13),
                        new Head(words.text("head.scored-weight"), 13),
                        new Head(words.text("head.claimed"), 13)),
                cells);
    }

    private static Field field(String key, int count, ReportWords words) {
        return new Field(words.text(key), words.text("round.count", Integer.toString(count)));
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    /** Mean of the claimed totals, four decimals HALF_UP; null where nobody claims one. */
    private static @Nullable BigDecimal mean(List<Row> rows) {
        List<BigDecimal> claimed = rows.stream()
                .map(Row::electronic)
                .filter(Objects::nonNull)
                .map(report -> report.totals().net())
                .filter(Objects::nonNull)
                .toList();
        return claimed.isEmpty()
                ? null
                : claimed.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(claimed.size()), 4, RoundingMode.HALF_UP);
    }

    /** A province's report of the round, as it came by each channel. */
    private record Row(
            @Nullable SelfAssessmentSubmitted electronic,
            @Nullable PaperSetReceived paper) {

        static final Row NONE = new Row(null, null);

        boolean late() {
            return electronic != null && electronic.late() || paper != null && paper.late();
        }

        boolean isPaperComplete() {
            return paper != null && paper.completeOn() != null;
        }

        int daysLate() {
            return Math.max(
                    electronic == null ? 0 : electronic.workingDaysLate(), paper == null ? 0 : paper.workingDaysLate());
        }
    }
}
