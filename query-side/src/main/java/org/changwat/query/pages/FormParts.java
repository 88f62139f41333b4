package org.changwat.query.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.pages.WorkField.Option;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.MilestoneStep;

/** What several forms have in common, in the reader's words. */
record FormParts(Words words) {

    private static final int DOCUMENTS = 4;

    Stream<WorkField> ofLine(String unit, int year, CardLine line) {
        return Stream.concat(ofYear(unit, year), Stream.of(WorkField.hidden("/line", line.line())));
    }

    Stream<WorkField> ofYear(String unit, int year) {
        return Stream.of(WorkField.hidden("/unit", unit), WorkField.hiddenNumber("/fiscalYear", year));
    }

    WorkField round() {
        return WorkField.choice("/round", true, options("round", Round.values()))
                .holding(Round.TWELVE_MONTH.name());
    }

    WorkField reason() {
        return WorkField.of("/reason", Kind.LONG_TEXT, false).labelled("event.reason");
    }

    /** The documents of a list, one shown and others when asked for. */
    Stream<WorkSection> evidence(String list) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> WorkSection.member(
                        list,
                        i,
                        DOCUMENTS,
                        words.text("work.evidence", words.count(i + 1)),
                        words.text("work.evidence.more"),
                        document(list + "/" + i)));
    }

    Stream<WorkField> document(String pointer) {
        return Stream.of(
                WorkField.of(pointer + "/title", Kind.TEXT, false).labelled("work.evidence.title"),
                WorkField.of(pointer + "/number", Kind.TEXT, false).labelled("work.evidence.number"),
                WorkField.of(pointer + "/date", Kind.DATE, false).labelled("work.evidence.date"),
                WorkField.of(pointer + "/sha256", Kind.FILE, false).labelled("work.evidence.file"));
    }

    /** What constants that a rule's message may name are called, so that it reads as the page does. */
    Map<String, String> terms(Unit unit) {
        Map<String, String> terms = new TreeMap<>();
        terms.put(unit.code(), words.unit(unit));
        put(terms, "round", Round.values());
        put(terms, "completion", Completion.values());
        put(terms, "step", MilestoneStep.State.values());
        put(terms, "scale", Scale.values());
        put(terms, "ground", Ground.values());
        put(terms, "decision", Decision.values());
        put(terms, "phase", IndicatorAssessed.Phase.values());
        return terms;
    }

    private void put(Map<String, String> terms, String family, Enum<?>... constants) {
        options(family, constants).forEach(option -> terms.put(option.value(), option.text()));
    }

    List<Option> options(String family, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), words.term(family, constant), null))
                .toList();
    }
}
