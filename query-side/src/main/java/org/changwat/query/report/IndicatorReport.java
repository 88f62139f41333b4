package org.changwat.query.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Criteria;
import org.changwat.events.Ids;
import org.changwat.events.Round;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;
import org.changwat.query.report.Form.Choice;
import org.changwat.query.report.Form.Field;
import org.changwat.query.report.Form.Fields;
import org.changwat.query.report.Form.Grid;
import org.changwat.query.report.Form.Head;
import org.changwat.query.report.Form.Heading;
import org.changwat.query.report.Form.Items;
import org.changwat.query.report.Form.Note;
import org.changwat.query.report.Form.Option;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.Scorecards;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The official report of one indicator, field by field as the printed form has it. What the unit reported for the round is frozen with its
 * report (domain rule 19); before that the form shows the work under way, and says so.
 */
final class IndicatorReport {

    private static final String DONE = "√";
    private static final int LEVELS = 5;

    private final Scorecards scorecards;
    private final Past past;

    IndicatorReport(Scorecards scorecards, Past past) {
        this.scorecards = scorecards;
        this.past = past;
    }

    Content of(ReportKey.Indicator key, Moment moment, ReportWords words) {
        Unit unit = Directory.require(key.unit());
        Scorecard card = scorecards
                .card(key.fiscalYear(), key.unit(), moment)
                .orElseThrow(() -> problem("scorecard.not-open-then", key));
        CardLine line = card.line(key.line()).orElseThrow(() -> problem("scorecard.line.unknown", key));
        SelfAssessmentSubmitted report = report(key, moment).orElse(null);
        IndicatorForm form = report == null
                ? null
                : report.forms().stream()
                        .filter(each -> each.line().equals(key.line()))
                        .findFirst()
                        .orElse(null);
        Work work = report == null
                ? Work.underWay(line)
                : report.snapshot().stream()
                        .filter(each -> each.line().equals(key.line()))
                        .findFirst()
                        .map(snapshot -> Work.reported(snapshot, form))
                        .orElseGet(() -> Work.underWay(line));
        String indicator = words.text("indicator", line.indicator(), words.name(line.name()));
        return new Content(
                words.text("indicator-form.title"),
                List.of(words.text("indicator-form.of", words.unit(unit), words.year(key.fiscalYear()))),
                words.term("round", key.round()) + "  " + words.text("indicator.short", line.indicator()),
                new Filled(words, key.round(), line, work, form, report).blocks(indicator));
    }

    /** The report of the round that stands: the last, since a correction follows what it corrects. */
    private Optional<SelfAssessmentSubmitted> report(ReportKey.Indicator key, Moment moment) {
        return past.known(List.of(Ids.scorecard(key.fiscalYear(), key.unit())), moment).stream()
                .filter(event -> event.payload() instanceof SelfAssessmentSubmitted)
                .map(event -> (SelfAssessmentSubmitted) event.payload())
                .filter(submitted -> submitted.round() == key.round())
                .reduce((earlier, later) -> later);
    }

    private static QueryProblem problem(String code, ReportKey.Indicator key) {
        return new QueryProblem(
                HttpStatus.NOT_FOUND,
                code,
                Map.of("unit", key.unit(), "fiscalYear", key.fiscalYear(), "line", key.line()));
    }

    /** One form being filled in. */
    private record Filled(
            ReportWords words,
            Round round,
            CardLine line,
            Work work,
            @Nullable IndicatorForm form,
            @Nullable SelfAssessmentSubmitted report) {

        List<Block> blocks(String indicator) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(rounds());
            blocks.add(new Fields(Stream.of(
                            new Field(words.text("field.indicator"), indicator),
                            new Field(words.text("field.supervisors"), persons(line.supervisors())),
                            new Field(words.text("field.collectors"), persons(line.dataCollectors())),
                            new Field(words.text("field.received"), received()))
                    .toList()));
            blocks.add(new Heading(words.text("field.description")));
            blocks.add(new Items(description()));
            blocks.add(new Heading(words.text("field.performance")));
            blocks.add(performance());
            blocks.add(new Heading(words.text("field.criteria")));
            blocks.addAll(criteria(line.criteria()));
            blocks.add(new Heading(words.text("field.actions")));
            blocks.add(list(form == null ? List.of() : form.actions()));
            blocks.add(new Heading(words.text("field.calculation")));
            blocks.add(calculation());
            blocks.add(new Heading(words.text("field.supporting")));
            blocks.add(list(form == null ? List.of() : form.supportingFactors()));
            blocks.add(new Heading(words.text("field.obstacles")));
            blocks.add(list(form == null ? List.of() : form.obstacles()));
            blocks.add(new Heading(words.text("field.recommendations")));
            blocks.add(list(form == null ? List.of() : form.recommendationsNextYear()));
            blocks.add(new Heading(words.text("field.evidence")));
            blocks.add(
                    work.evidence().isEmpty()
                            ? new Note(ReportWords.NONE)
                            : new Items(work.evidence().stream()
                                    .map(words::evidence)
                                    .toList()));
            return blocks;
        }

        /** The form offers the rounds of 9 and 12 months; that of 6 only where it is the one. */
        private Choice rounds() {
            return new Choice(Stream.of(Round.values())
                    .filter(each -> each != Round.SIX_MONTH || round == Round.SIX_MONTH)
                    .map(each -> new Option(words.term("round", each), each == round))
                    .toList());
        }

        private String persons(List<String> ids) {
            return ids.isEmpty() ? ReportWords.NONE : words.said(String.join(", ", ids));
        }

        private String received() {
            return report == null
                    ? words.text("report.not-yet")
                    : words.text("report.received", words.date(report.receivedOn()));
        }

        private List<String> description() {
            List<String> said = new ArrayList<>();
            said.add(words.text("description." + line.kind()));
            if (line.criteria() instanceof Criteria.Ratio ratio) {
                said.add(words.text(
                        "description.formula", words.name(ratio.numerator()), words.name(ratio.denominator())));
            }
            if (line.criteria() instanceof Criteria.Composite composite) {
                composite
                        .parts()
                        .forEach(part -> said.add(words.text(
                                "description.part",
                                part.code(),
                                words.name(part.name()),
                                words.number(part.weight()))));
            }
            if (!line.products().isEmpty()) {
                said.add(words.text("description.products", String.join(", ", line.products())));
            }
            if (line.planReference() != null) {
                said.add(words.text("description.plan", line.planReference()));
            }
            if (line.assessedService() != null) {
                said.add(words.text("description.service", line.assessedService()));
            }
            if (line.carriedFrom() != null) {
                said.add(words.text("description.carried", words.unit(Directory.require(line.carriedFrom()))));
            }
            return said;
        }

        private Grid performance() {
            return line.criteria() instanceof Criteria.Milestone milestone ? steps(milestone) : results();
        }

        private Grid steps(Criteria.Milestone milestone) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Criteria.Step step : milestone.steps()) {
                String done = work.steps().stream()
                        .filter(each -> each.step() == step.step())
                        .map(each ->
                                words.text("step.done", words.date(each.achievedOn()), words.orNone(each.narrative())))
                        .findFirst()
                        .orElse(ReportWords.NONE);
                rows.add(List.of(
                        Cell.centred(words.number(step.step())),
                        Cell.of(words.name(step.requirement())),
                        Cell.of(done)));
            }
            return new Grid(
                    List.of(
                            new Head(words.text("head.level"), 12),
                            new Head(words.text("head.requirement"), 40),
                            new Head(words.text("head.work"), 48)),
                    rows);
        }

        private Grid results() {
            List<List<Cell>> rows = new ArrayList<>();
            for (Work.Result result : work.results()) {
                rows.add(List.of(
                        Cell.of(result.part() == null ? words.name(line.name()) : words.said(result.part())),
                        words.cell(result.value()),
                        words.cell(result.numerator()),
                        words.cell(result.denominator()),
                        Cell.centred(words.date(result.asOfDate())),
                        Cell.of(words.orNone(result.source())
                                + (result.provisional() ? " " + words.text("result.provisional") : ""))));
            }
            if (rows.isEmpty()) {
                rows.add(List.of(
                        Cell.of(words.text("result.none")),
                        Cell.centred(ReportWords.NONE),
                        Cell.centred(ReportWords.NONE),
                        Cell.centred(ReportWords.NONE),
                        Cell.centred(ReportWords.NONE),
                        Cell.of(ReportWords.NONE)));
            }
            return new Grid(
                    List.of(
                            new Head(words.text("head.measured"), 26),
                            new Head(words.text("head.value"), 12),
                            new Head(words.text("head.numerator"), 16),
                            new Head(words.text("head.denominator"), 18),
                            new Head(words.text("head.as-of"), 18),
                            new Head(words.text("head.source"), 20)),
                    rows);
        }

        private List<Block> criteria(Criteria criteria) {
            if (criteria instanceof Criteria.Milestone milestone) {
                return List.of(matrix(milestone));
            }
            if (criteria instanceof Criteria.Thresholds thresholds) {
                return List.of(
                        new Note(words.text(
                                "criteria.unit",
                                words.name(thresholds.measureUnit()),
                                words.term("direction", thresholds.direction()))),
                        levels(thresholds.thresholds()));
            }
            if (criteria instanceof Criteria.Ratio ratio) {
                return List.of(
                        new Note(words.text("criteria.percent", words.term("direction", ratio.direction()))),
                        levels(ratio.thresholds()));
            }
            if (criteria instanceof Criteria.Composite composite) {
                List<Block> blocks = new ArrayList<>();
                for (Criteria.Part part : composite.parts()) {
                    blocks.add(new Note(words.text(
                            "description.part", part.code(), words.name(part.name()), words.number(part.weight()))));
                    blocks.addAll(criteria(part.criteria()));
                }
                return blocks;
            }
            return List.of(new Note(words.text("criteria.monitor")));
        }

        /** Level n is reached by steps 1 to n. */
        private Grid matrix(Criteria.Milestone milestone) {
            List<Head> heads = new ArrayList<>();
            heads.add(new Head(words.text("head.level"), 30));
            milestone
                    .steps()
                    .forEach(step -> heads.add(new Head(words.text("head.step", Integer.toString(step.step())), 14)));
            List<List<Cell>> rows = milestone.steps().stream()
                    .map(level -> Stream.concat(
                                    Stream.of(Cell.centred(words.number(level.step()))),
                                    milestone.steps().stream()
                                            .map(step -> Cell.centred(step.step() <= level.step() ? DONE : "")))
                            .toList())
                    .toList();
            return new Grid(heads, rows);
        }

        private Grid levels(List<BigDecimal> thresholds) {
            return new Grid(
                    IntStream.rangeClosed(1, LEVELS)
                            .mapToObj(level -> new Head(words.text("head.level-n", Integer.toString(level)), 20))
                            .toList(),
                    List.of(thresholds.stream().map(words::cell).toList()));
        }

        private Grid calculation() {
            List<List<Cell>> rows = new ArrayList<>();
            rows.add(scored(words.text("track.SELF"), work.weight(), work.score(), work.weighted()));
            if (line.scores().evaluator() != null) {
                rows.add(scored(
                        words.text("track.EVALUATOR"),
                        line.weight(),
                        line.scores().evaluator(),
                        line.weighted().evaluator()));
            }
            if (line.scores().settled() != null) {
                rows.add(scored(
                        words.text("track.FINAL"),
                        line.weight(),
                        line.scores().settled(),
                        line.weighted().settled()));
            }
            return new Grid(
                    List.of(
                            new Head(words.text("head.track"), 22),
                            new Head(words.text("head.weight"), 16),
                            new Head(words.text("head.result"), 26),
                            new Head(words.text("head.score"), 18),
                            new Head(words.text("head.weighted"), 18)),
                    rows);
        }

        private List<Cell> scored(
                String track, BigDecimal weight, @Nullable BigDecimal score, @Nullable BigDecimal weighted) {
            return List.of(
                    Cell.of(track),
                    words.cell(weight),
                    Cell.centred(result(score)),
                    words.cell(score),
                    words.strong(weighted));
        }

        /** A milestone's result is the step that was reached; a measured one's the value. */
        private String result(@Nullable BigDecimal score) {
            if (score != null && line.criteria() instanceof Criteria.Milestone) {
                BigDecimal level = score.stripTrailingZeros();
                return level.scale() <= 0 ? words.text("result.step", level.toPlainString()) : words.number(score);
            }
            return work.results().size() == 1
                    ? words.number(work.results().get(0).value())
                    : ReportWords.NONE;
        }

        private Block list(List<String> items) {
            List<String> said = items.stream()
                    .filter(item -> !item.isBlank() && !item.strip().equals(ReportWords.NONE))
                    .map(words::said)
                    .toList();
            return said.isEmpty() ? new Note(ReportWords.NONE) : new Items(said);
        }
    }
}
