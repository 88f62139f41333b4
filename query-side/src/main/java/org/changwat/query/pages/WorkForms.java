package org.changwat.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.LineChange;
import org.changwat.events.Round;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.pages.WorkField.Option;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.MilestoneStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Builds the forms of the work itself, each from what the unit's year holds now. */
final class WorkForms {

    private static final List<String> OFFICES = List.of("MINISTRY_OF_INTERIOR", "PRIME_MINISTER", "SUPERVISION_BUREAU");
    private static final List<String> BODIES = List.of("CHANGE_COMMITTEE", "OPDC", "PSDC_SUB", "PSDC");
    private static final int CHANGES = 3;
    private static final int RECOMMENDATIONS = 2;

    private final Words words;
    private final JsonMapper json;

    WorkForms(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    WorkForm submitMilestone(String unit, int year, CardLine line) {
        return form(
                "SubmitMilestone",
                ofLine(unit, year, line),
                Stream.of(
                        WorkField.choice("/step", true, steps(line, null)),
                        WorkField.choice("/completion", true, options("completion", Completion.values())),
                        WorkField.of("/achievedOn", Kind.DATE, false),
                        WorkField.of("/expectedOn", Kind.DATE, false),
                        round(),
                        WorkField.of("/narrative", Kind.LONG_TEXT, false)),
                evidence("/evidence"),
                reason());
    }

    /** {@code VerifyMilestone} or {@code ReturnMilestone}. */
    WorkForm decideMilestone(String command, String unit, int year, CardLine line) {
        return form(
                command,
                ofLine(unit, year, line),
                Stream.of(
                        WorkField.choice("/step", true, steps(line, MilestoneStep.State.SUBMITTED)),
                        round(),
                        WorkField.of("/decidedOn", Kind.DATE, false)),
                reason());
    }

    WorkForm reportMeasurement(String unit, int year, CardLine line) {
        List<WorkField> result = new ArrayList<>();
        if (!line.parts().isEmpty()) {
            result.add(WorkField.choice(
                    "/part",
                    true,
                    line.parts().stream()
                            .map(part -> new Option(part.code(), words.name(part.name()), null))
                            .toList()));
        }
        if (line.kind().equals("RATIO")) {
            result.add(WorkField.of("/numerator", Kind.DECIMAL, true));
            result.add(WorkField.of("/denominator", Kind.DECIMAL, true));
        } else {
            result.add(WorkField.of("/value", Kind.DECIMAL, line.parts().isEmpty()));
        }
        return form(
                "ReportMeasurement",
                ofLine(unit, year, line),
                result.stream(),
                Stream.of(
                        WorkField.of("/asOfDate", Kind.DATE, false),
                        round(),
                        WorkField.of("/source", Kind.TEXT, false),
                        WorkField.of("/provisional", Kind.YES, false)),
                evidence("/evidence"),
                reason());
    }

    WorkForm assess(String unit, int year, CardLine line) {
        return form(
                "AssessIndicator",
                ofLine(unit, year, line),
                Stream.of(
                        WorkField.choice("/by", true, options("by", IndicatorAssessed.Assessor.values())),
                        WorkField.choice("/phase", true, options("phase", IndicatorAssessed.Phase.values())),
                        WorkField.of("/score", Kind.DECIMAL, true),
                        WorkField.of("/assessedOn", Kind.DATE, false),
                        WorkField.of("/rationale", Kind.LONG_TEXT, true)),
                evidence("/evidence"),
                reason());
    }

    WorkForm requestChange(Dashboard board) {
        List<Option> lines = board.lines().stream()
                .filter(line -> line.carriedFrom() == null)
                .map(line -> new Option(
                        line.line(),
                        line.line() + " " + words.name(line.name()) + " (" + words.number(line.weight()) + ")",
                        json.writeValueAsString(line.criteria())))
                .toList();
        int next = 1
                + board.changeRequests().stream()
                        .mapToInt(ChangeRequest::requestNo)
                        .max()
                        .orElse(0);
        Stream<WorkField> changes = IntStream.range(0, CHANGES)
                .mapToObj(i -> "/changes/" + i)
                .flatMap(change -> Stream.of(
                        WorkField.choice(change + "/line", change.endsWith("0"), lines),
                        WorkField.choice(
                                change + "/op",
                                change.endsWith("0"),
                                Stream.of(LineChange.Op.AMEND, LineChange.Op.REMOVE, LineChange.Op.TO_MONITOR)
                                        .map(op -> new Option(op.name(), words.term("op", op), null))
                                        .toList()),
                        WorkField.of(change + "/weight", Kind.DECIMAL, false).labelled("work.weight"),
                        WorkField.of(change + "/criteria", Kind.TARGETS, false).labelled("work.targets")));
        return form(
                "RequestIndicatorChange",
                Stream.of(
                        WorkField.hidden("/unit", board.unit()),
                        WorkField.hiddenNumber("/fiscalYear", board.fiscalYear()),
                        WorkField.hiddenNumber("/requestNo", next)),
                changes,
                Stream.of(
                        WorkField.choice("/ground", true, options("ground", Ground.values())),
                        WorkField.of("/budget/shortfall", Kind.DECIMAL, false).when("/ground=BUDGET"),
                        WorkField.of("/budget/notTransferable", Kind.YES, false).when("/ground=BUDGET"),
                        WorkField.of("/justification", Kind.LONG_TEXT, true),
                        WorkField.of("/receivedOn", Kind.DATE, false)),
                evidence("/documents"),
                reason());
    }

    WorkForm decide(ChangeRequest request) {
        Stream<WorkField> asked = IntStream.range(0, request.changes().size())
                .mapToObj(i -> new WorkField(
                        "/approved/" + i,
                        "work.approved",
                        Kind.ITEM,
                        false,
                        json.writeValueAsString(request.changes().get(i)),
                        List.of(new Option("", said(request.changes().get(i)), null)),
                        "/decision=PARTIALLY_APPROVED"));
        return form(
                "DecideIndicatorChange",
                Stream.of(
                        WorkField.hidden("/request", request.request()),
                        WorkField.choice("/decision", true, options("decision", Decision.values()))),
                asked,
                Stream.of(
                        WorkField.of("/effectiveFrom", Kind.DATE, false),
                        WorkField.of("/decidedOn", Kind.DATE, false),
                        WorkField.choice(
                                "/authority/body",
                                true,
                                BODIES.stream()
                                        .map(body -> new Option(body, strip(words.term("body", body)), null))
                                        .toList()),
                        WorkField.of("/authority/meeting", Kind.TEXT, false),
                        WorkField.of("/authority/letter", Kind.TEXT, false),
                        WorkField.of("/authority/date", Kind.DATE, true).labelled("work.authority.date"),
                        WorkField.of("/membersPresent", Kind.NUMBER, false)),
                reason());
    }

    /**
     * @param scheme and region of the province, where it lies in one
     */
    WorkForm recordVisit(Unit province, int year, String scheme, @Nullable Integer region) {
        String inspection = "/kind=INSPECTION";
        Stream<WorkField> place = region == null
                ? Stream.of()
                : Stream.of(
                        WorkField.hidden("/region/scheme", scheme).when(inspection),
                        WorkField.hiddenNumber("/region/number", region).when(inspection));
        Stream<WorkField> advice = IntStream.range(0, RECOMMENDATIONS)
                .mapToObj(i -> "/recommendations/" + i)
                .flatMap(each -> Stream.of(
                        WorkField.of(each + "/text", Kind.LONG_TEXT, false).labelled("work.recommendation"),
                        WorkField.of(each + "/owner", Kind.TEXT, false),
                        WorkField.of(each + "/due", Kind.DATE, false)));
        return form(
                "RecordInspectionVisit",
                Stream.of(
                        WorkField.hidden("/province", province.code()),
                        WorkField.hiddenNumber("/fiscalYear", year),
                        WorkField.choice("/kind", true, options("visit", InspectionVisitRecorded.Kind.values())),
                        WorkField.choice("/method", true, options("method", InspectionVisitRecorded.Method.values())),
                        WorkField.of("/round", Kind.NUMBER, false)
                                .labelled("inspections.round")
                                .when(inspection)),
                place,
                Stream.of(
                        WorkField.of("/from", Kind.DATE, true).labelled("work.from"),
                        WorkField.of("/to", Kind.DATE, true).labelled("work.to"),
                        WorkField.of("/inspectors/0/person", Kind.TEXT, true),
                        WorkField.choice(
                                "/inspectors/0/office",
                                true,
                                OFFICES.stream()
                                        .map(office -> new Option(office, words.term("office", office), null))
                                        .toList()),
                        WorkField.of("/subjects", Kind.LIST, false),
                        WorkField.of("/findings", Kind.LIST, false)),
                advice,
                evidence("/evidence"),
                reason());
    }

    private String said(LineChange change) {
        return change.line() + " · " + words.term("op", change.op())
                + (change.weight() == null ? "" : " · " + words.number(change.weight()));
    }

    private static String strip(String body) {
        return body.endsWith(",") ? body.substring(0, body.length() - 1) : body;
    }

    private static Stream<WorkField> ofLine(String unit, int year, CardLine line) {
        return Stream.of(
                WorkField.hidden("/unit", unit),
                WorkField.hiddenNumber("/fiscalYear", year),
                WorkField.hidden("/line", line.line()));
    }

    private WorkField round() {
        return WorkField.choice("/round", true, options("round", Round.values()))
                .holding(Round.TWELVE_MONTH.name());
    }

    private static Stream<WorkField> reason() {
        return Stream.of(WorkField.of("/reason", Kind.LONG_TEXT, false).labelled("event.reason"));
    }

    private static Stream<WorkField> evidence(String list) {
        return Stream.of(
                WorkField.of(list + "/0/title", Kind.TEXT, false).labelled("work.evidence.title"),
                WorkField.of(list + "/0/number", Kind.TEXT, false).labelled("work.evidence.number"),
                WorkField.of(list + "/0/date", Kind.DATE, false),
                WorkField.of(list + "/0/sha256", Kind.FILE, false).labelled("work.evidence.file"));
    }

    private List<Option> steps(CardLine line, MilestoneStep.@Nullable State state) {
        return line.milestones().stream()
                .filter(step -> state == null || step.state() == state)
                .map(step -> new Option(
                        Integer.toString(step.step()),
                        words.count(step.step()) + " · " + words.name(step.requirement()) + " ("
                                + words.term("step", step.state()) + ")",
                        null))
                .toList();
    }

    private List<Option> options(String family, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), words.term(family, constant), null))
                .toList();
    }

    @SafeVarargs
    private static WorkForm form(String command, Stream<WorkField>... fields) {
        return new WorkForm(command, Stream.of(fields).flatMap(each -> each).toList());
    }
}
