package org.changwat.query.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.pages.WorkField.Option;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.MilestoneStep;
import org.jspecify.annotations.Nullable;

/** Builds the forms of work on an indicator and of a visit, each from what the unit's year holds now. */
final class WorkForms {

    private static final List<String> OFFICES = List.of("MINISTRY_OF_INTERIOR", "PRIME_MINISTER", "SUPERVISION_BUREAU");
    private static final int RECOMMENDATIONS = 5;

    private final Words words;
    private final FormParts parts;

    WorkForms(Words words) {
        this.words = words;
        this.parts = new FormParts(words);
    }

    WorkForm submitMilestone(String unit, int year, CardLine line) {
        return WorkForm.of(
                "SubmitMilestone",
                Stream.of(WorkSection.of(
                        parts.ofLine(unit, year, line),
                        Stream.of(
                                WorkField.choice("/step", true, steps(line, null))
                                        .under(
                                                "scorecard.milestone.step-undefined",
                                                "scorecard.milestone.step-twice",
                                                "scorecard.line.kind-mismatch"),
                                WorkField.choice("/completion", true, parts.options("completion", Completion.values())),
                                WorkField.of("/achievedOn", Kind.DATE, false),
                                WorkField.of("/expectedOn", Kind.DATE, false).when("/completion=PARTLY|EXPECTED"),
                                parts.round(),
                                WorkField.of("/narrative", Kind.LONG_TEXT, false)))),
                parts.evidence("/evidence"),
                Stream.of(WorkSection.of(Stream.of(parts.reason()))));
    }

    /** {@code VerifyMilestone} or {@code ReturnMilestone}. */
    WorkForm decideMilestone(String command, String unit, int year, CardLine line) {
        return WorkForm.of(
                command,
                Stream.of(WorkSection.of(
                        parts.ofLine(unit, year, line),
                        Stream.of(
                                WorkField.choice("/step", true, steps(line, MilestoneStep.State.SUBMITTED))
                                        .under(
                                                "scorecard.milestone.step-undefined",
                                                "scorecard.milestone.step-not-submitted",
                                                "scorecard.actor.judges-own-work"),
                                parts.round(),
                                WorkField.of("/decidedOn", Kind.DATE, false),
                                parts.reason()))));
    }

    WorkForm reportMeasurement(String unit, int year, CardLine line) {
        return WorkForm.of(
                "ReportMeasurement",
                Stream.of(WorkSection.of(
                        parts.ofLine(unit, year, line),
                        result(line),
                        Stream.of(
                                WorkField.of("/asOfDate", Kind.DATE, false).under("scorecard.measurement.older"),
                                parts.round(),
                                WorkField.of("/source", Kind.TEXT, false),
                                WorkField.of("/provisional", Kind.YES, false)))),
                parts.evidence("/evidence"),
                Stream.of(WorkSection.of(Stream.of(parts.reason()))));
    }

    /** A value, or of a ratio both its parts; which part of a composite line it is of. */
    private Stream<WorkField> result(CardLine line) {
        Stream<WorkField> part = line.parts().isEmpty()
                ? Stream.of()
                : Stream.of(WorkField.choice(
                                "/part",
                                true,
                                line.parts().stream()
                                        .map(each -> new Option(each.code(), words.name(each.name()), null))
                                        .toList())
                        .under("scorecard.measurement.part-undefined"));
        Stream<WorkField> figures = line.kind().equals("RATIO")
                ? Stream.of(
                        WorkField.of("/numerator", Kind.DECIMAL, true).under("scorecard.measurement.result-form"),
                        WorkField.of("/denominator", Kind.DECIMAL, true).under("scorecard.measurement.denominator"))
                : Stream.of(WorkField.of("/value", Kind.DECIMAL, line.parts().isEmpty())
                        .under("scorecard.measurement.result-form", "scorecard.line.criteria-scale"));
        return Stream.concat(part, figures);
    }

    WorkForm assess(String unit, int year, CardLine line) {
        return WorkForm.of(
                "AssessIndicator",
                Stream.of(WorkSection.of(
                        parts.ofLine(unit, year, line),
                        Stream.of(
                                WorkField.choice("/by", true, parts.options("by", IndicatorAssessed.Assessor.values())),
                                WorkField.choice(
                                        "/phase", true, parts.options("phase", IndicatorAssessed.Phase.values())),
                                WorkField.of("/score", Kind.DECIMAL, true)
                                        .under(
                                                "scorecard.assessment.out-of-scale",
                                                "scorecard.assessment.decimals",
                                                "scorecard.actor.judges-own-work"),
                                WorkField.of("/assessedOn", Kind.DATE, false),
                                WorkField.of("/rationale", Kind.LONG_TEXT, true)))),
                parts.evidence("/evidence"),
                Stream.of(WorkSection.of(Stream.of(parts.reason()))));
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
        Stream<WorkSection> advice = IntStream.range(0, RECOMMENDATIONS)
                .mapToObj(i -> WorkSection.member(
                        "/recommendations",
                        i,
                        RECOMMENDATIONS,
                        words.text("work.recommendation.number", words.count(i + 1)),
                        words.text("work.recommendation.more"),
                        Stream.of(
                                WorkField.of("/recommendations/" + i + "/text", Kind.LONG_TEXT, false)
                                        .labelled("work.recommendation"),
                                WorkField.of("/recommendations/" + i + "/owner", Kind.TEXT, false),
                                WorkField.of("/recommendations/" + i + "/due", Kind.DATE, false))));
        return WorkForm.of(
                "RecordInspectionVisit",
                Stream.of(WorkSection.of(
                        Stream.of(
                                WorkField.hidden("/province", province.code()),
                                WorkField.hiddenNumber("/fiscalYear", year)),
                        kindOfVisit(inspection),
                        place,
                        days(),
                        who())),
                advice,
                parts.evidence("/evidence"),
                Stream.of(WorkSection.of(Stream.of(parts.reason()))));
    }

    private Stream<WorkField> kindOfVisit(String inspection) {
        return Stream.of(
                WorkField.choice("/kind", true, parts.options("visit", InspectionVisitRecorded.Kind.values()))
                        .under("inspection.round-region"),
                WorkField.choice("/method", true, parts.options("method", InspectionVisitRecorded.Method.values())),
                WorkField.of("/round", Kind.NUMBER, false)
                        .labelled("inspections.round")
                        .when(inspection)
                        .under("inspection.round", "inspection.round-region"));
    }

    private static Stream<WorkField> days() {
        return Stream.of(
                WorkField.of("/from", Kind.DATE, true)
                        .labelled("work.from")
                        .under("inspection.province.not-yet", "inspection.visit.exists"),
                WorkField.of("/to", Kind.DATE, true)
                        .labelled("work.to")
                        .under("inspection.dates.order", "inspection.dates.future", "inspection.dates.outside-year"));
    }

    private Stream<WorkField> who() {
        return Stream.of(
                WorkField.of("/inspectors/0/person", Kind.TEXT, true)
                        .hinted("work.person.hint")
                        .under("inspection.person", "inspection.inspectors"),
                WorkField.choice(
                        "/inspectors/0/office",
                        true,
                        OFFICES.stream()
                                .map(office -> new Option(office, words.term("office", office), null))
                                .toList()),
                WorkField.of("/subjects", Kind.LIST, false),
                WorkField.of("/findings", Kind.LIST, false));
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
}
