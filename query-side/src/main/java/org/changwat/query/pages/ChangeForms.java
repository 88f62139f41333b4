package org.changwat.query.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange.Op;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.pages.WorkField.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a change request: what a unit asks for, and what the committee makes of it (domain rules 11 to 13). */
final class ChangeForms {

    private static final List<String> BODIES = List.of("CHANGE_COMMITTEE", "OPDC", "PSDC_SUB", "PSDC");
    private static final List<String> KINDS = List.of("THRESHOLDS", "RATIO", "MILESTONE", "MONITOR");
    private static final int CHANGES = 6;

    private final Words words;
    private final FormParts parts;
    private final JsonMapper json;

    ChangeForms(Words words, JsonMapper json) {
        this.words = words;
        this.parts = new FormParts(words);
        this.json = json;
    }

    WorkForm request(Dashboard board) {
        int next = 1
                + board.changeRequests().stream()
                        .mapToInt(ChangeRequest::requestNo)
                        .max()
                        .orElse(0);
        Stream<WorkSection> changes = IntStream.range(0, CHANGES)
                .mapToObj(i -> WorkSection.member(
                        "/changes",
                        i,
                        CHANGES,
                        words.text("work.change", words.count(i + 1)),
                        words.text("work.change.more"),
                        change("/changes/" + i, i == 0, board)));
        return WorkForm.of(
                        "RequestIndicatorChange",
                        Stream.of(WorkSection.of(
                                parts.ofYear(board.unit(), board.fiscalYear()),
                                Stream.of(WorkField.hiddenNumber("/requestNo", next)))),
                        changes,
                        Stream.of(WorkSection.of(grounds())),
                        parts.evidence("/documents"),
                        Stream.of(WorkSection.of(Stream.of(parts.reason()))))
                .weighing(json.writeValueAsString(weights(board)));
    }

    private Stream<WorkField> grounds() {
        return Stream.of(
                WorkField.choice("/ground", true, parts.options("ground", Ground.values()))
                        .under("change-request.ground"),
                WorkField.of("/budget/shortfall", Kind.YES, false)
                        .when("/ground=BUDGET")
                        .under("change-request.budget"),
                WorkField.of("/budget/notTransferable", Kind.YES, false).when("/ground=BUDGET"),
                WorkField.of("/justification", Kind.LONG_TEXT, true).under("change-request.justification"),
                WorkField.of("/receivedOn", Kind.DATE, false).under("change-request.window.closed"));
    }

    /** The fields of one change; which of them count goes by what is done to the line. */
    private Stream<WorkField> change(String at, boolean required, Dashboard board) {
        String op = at + "/op=";
        return Stream.concat(
                Stream.of(
                        WorkField.choice(at + "/op", required, parts.options("work.op", Op.values())),
                        WorkField.choice(at + "/line", true, lines(board))
                                .when(op + "AMEND|REPLACE|REMOVE|TO_MONITOR")
                                .under(
                                        "change-request.lines",
                                        "change-request.line.cluster",
                                        "change-request.changes",
                                        "agreement.monitor.missing",
                                        "agreement.line.level"),
                        WorkField.of(at + "/line", Kind.TEXT, true)
                                .variant("new")
                                .labelled("work.line.new")
                                .hinted("work.line.new.hint")
                                .when(op + "ADD")
                                .under("change-request.lines", "change-request.changes"),
                        WorkField.of(at + "/indicator", Kind.TEXT, true)
                                .hinted("work.indicator.hint")
                                .when(op + "ADD|REPLACE"),
                        said(at + "/name", "th", "work.name", op + "ADD|REPLACE"),
                        said(at + "/name", "en", "work.name", op + "ADD|REPLACE"),
                        WorkField.choice(at + "/perspective", true, perspectives(board))
                                .when(op + "ADD")
                                .under("agreement.line.perspective"),
                        weight(at).labelled("work.weight").when(op + "AMEND|REPLACE"),
                        weight(at).variant("new").needed().when(op + "ADD"),
                        WorkField.of(at + "/criteria", Kind.TARGETS, false)
                                .labelled("work.targets")
                                .when(op + "AMEND")
                                .under("agreement.line.criteria")),
                criteria(at, op));
    }

    private static WorkField weight(String at) {
        return WorkField.of(at + "/weight", Kind.DECIMAL, false)
                .under("change-request.weight", "agreement.line.weight", "agreement.weight.total");
    }

    private Stream<WorkField> criteria(String at, String op) {
        String given = op + "ADD|REPLACE&" + at + "/criteria/kind=";
        String of = at + "/criteria";
        return Stream.of(
                kind(of).needed().when(op + "ADD"),
                kind(of).variant("other").labelled("work.kind.other").when(op + "REPLACE"),
                WorkField.choice(of + "/direction", true, parts.options("direction", Criteria.Direction.values()))
                        .when(given + "THRESHOLDS|RATIO"),
                WorkField.of(of + "/thresholds", Kind.DECIMALS, true)
                        .when(given + "THRESHOLDS|RATIO")
                        .under("agreement.line.criteria"),
                said(of + "/measureUnit", "th", "work.unit", given + "THRESHOLDS|MONITOR"),
                said(of + "/measureUnit", "en", "work.unit", given + "THRESHOLDS|MONITOR"),
                said(of + "/numerator", "th", "work.numerator", given + "RATIO"),
                said(of + "/numerator", "en", "work.numerator", given + "RATIO"),
                said(of + "/denominator", "th", "work.denominator", given + "RATIO"),
                said(of + "/denominator", "en", "work.denominator", given + "RATIO"),
                WorkField.of(of + "/steps/*/requirement/th", Kind.STEPS, true)
                        .labelled("work.steps.th")
                        .when(given + "MILESTONE")
                        .under("agreement.line.criteria"),
                WorkField.of(of + "/steps/*/requirement/en", Kind.STEPS, true)
                        .labelled("work.steps.en")
                        .when(given + "MILESTONE"));
    }

    /** A name in one of the two languages. */
    private static WorkField said(String of, String language, String label, String when) {
        return WorkField.of(of + "/" + language, Kind.TEXT, true)
                .labelled(label + "." + language)
                .when(when);
    }

    private WorkField kind(String of) {
        return WorkField.choice(
                        of + "/kind",
                        false,
                        KINDS.stream()
                                .map(kind -> new Option(kind, words.term("kind", kind), null))
                                .toList())
                .labelled("work.kind");
    }

    private List<Option> lines(Dashboard board) {
        return board.lines().stream()
                .filter(line -> line.carriedFrom() == null)
                .map(line -> new Option(
                        line.line(),
                        line.line() + " " + words.name(line.name()) + " (" + words.number(line.weight()) + ")",
                        json.writeValueAsString(line.criteria())))
                .toList();
    }

    private List<Option> perspectives(Dashboard board) {
        return board.perspectives().stream()
                .map(group -> new Option(group.code(), words.name(group.name()), null))
                .toList();
    }

    private static Map<String, String> weights(Dashboard board) {
        Map<String, String> weights = new LinkedHashMap<>();
        board.lines().forEach(line -> weights.put(line.line(), line.weight().toPlainString()));
        return weights;
    }

    WorkForm decide(ChangeRequest request) {
        Stream<WorkField> asked = IntStream.range(0, request.changes().size()).mapToObj(i -> WorkField.item(
                        "/approved/" + i,
                        json.writeValueAsString(request.changes().get(i)),
                        request.changes().get(i).line() + " · "
                                + words.term("op", request.changes().get(i).op())
                                + weight(request.changes().get(i).weight()))
                .when("/decision=PARTIALLY_APPROVED"));
        return WorkForm.of(
                "DecideIndicatorChange",
                Stream.of(WorkSection.of(
                        Stream.of(
                                WorkField.hidden("/request", request.request()),
                                WorkField.choice("/decision", true, parts.options("decision", Decision.values()))
                                        .under(
                                                "change-request.approved",
                                                "change-request.carried-out",
                                                "change-request.decided",
                                                "change-request.withdrawn",
                                                "change-request.weight",
                                                "change-request.lines")),
                        asked,
                        decided(),
                        Stream.of(parts.reason()))));
    }

    private Stream<WorkField> decided() {
        return Stream.of(
                WorkField.of("/effectiveFrom", Kind.DATE, false)
                        .when("/decision=APPROVED|PARTIALLY_APPROVED")
                        .hinted("work.effective-from.hint"),
                WorkField.of("/decidedOn", Kind.DATE, false)
                        .under("change-request.date.order", "change-request.date.ahead"),
                WorkField.choice(
                        "/authority/body",
                        true,
                        BODIES.stream()
                                .map(body -> new Option(body, strip(words.term("body", body)), null))
                                .toList()),
                WorkField.of("/authority/meeting", Kind.TEXT, false),
                WorkField.of("/authority/letter", Kind.TEXT, false),
                WorkField.of("/authority/date", Kind.DATE, true).labelled("work.authority.date"),
                WorkField.of("/membersPresent", Kind.NUMBER, false));
    }

    private String weight(@Nullable BigDecimal weight) {
        return weight == null ? "" : " · " + words.text("history.weight", words.number(weight));
    }

    private static String strip(String body) {
        return body.endsWith(",") ? body.substring(0, body.length() - 1) : body;
    }
}
