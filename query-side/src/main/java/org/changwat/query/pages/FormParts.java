package org.changwat.query.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Round;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.pages.WorkField.Option;
import org.changwat.query.scorecard.CardLine;

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
                WorkField.of(pointer + "/sha256", Kind.FILE, false)
                        .labelled("work.evidence.file")
                        .under("evidence.not-stored"));
    }

    List<Option> options(String family, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), words.term(family, constant), null))
                .toList();
    }
}
