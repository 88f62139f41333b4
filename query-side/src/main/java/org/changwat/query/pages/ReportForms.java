package org.changwat.query.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.pages.WorkField.Kind;
import org.changwat.query.scorecard.CardLine;

/** The forms of a round's self-assessment report: what a unit reports of each of its indicators, and what an evaluator makes of it. */
final class ReportForms {

    private final Words words;
    private final FormParts parts;

    ReportForms(Words words) {
        this.words = words;
        this.parts = new FormParts(words);
    }

    /** One form for each indicator that is scored on the unit's own card. */
    WorkForm submit(Dashboard board) {
        List<CardLine> own = board.lines().stream()
                .filter(line -> line.carriedFrom() == null)
                .toList();
        return WorkForm.of(
                "SubmitSelfAssessment",
                Stream.of(WorkSection.of(
                        parts.ofYear(board.unit(), board.fiscalYear()),
                        Stream.of(
                                parts.round().under("scorecard.report.round-cancelled", "scorecard.report.stands"),
                                WorkField.of("/receivedOn", Kind.DATE, false)))),
                IntStream.range(0, own.size()).mapToObj(i -> indicator("/forms/" + i, own.get(i))),
                Stream.of(WorkSection.of(Stream.of(parts.reason()))));
    }

    private WorkSection indicator(String at, CardLine line) {
        return WorkSection.folded(
                line.line() + " " + words.name(line.name()) + " · "
                        + words.text(
                                "work.form.score", words.number(line.scores().self())),
                Stream.concat(
                        Stream.of(
                                WorkField.hidden(at + "/line", line.line()),
                                WorkField.of(at + "/claimedScore", Kind.DECIMAL, false)
                                        .hinted("work.claimed.hint")
                                        .under(
                                                "scorecard.assessment.out-of-scale",
                                                "scorecard.assessment.decimals",
                                                "scorecard.line.unknown",
                                                "scorecard.line.scored-by-cluster"),
                                WorkField.of(at + "/actions", Kind.LIST, false),
                                WorkField.of(at + "/supportingFactors", Kind.LIST, false),
                                WorkField.of(at + "/obstacles", Kind.LIST, false),
                                WorkField.of(at + "/recommendationsNextYear", Kind.LIST, false)),
                        parts.document(at + "/evidence/0")));
    }

    /** {@code AcceptSelfAssessment} or {@code ReturnSelfAssessment}. */
    WorkForm judge(String command, Dashboard board) {
        return WorkForm.of(
                command,
                Stream.of(WorkSection.of(
                        parts.ofYear(board.unit(), board.fiscalYear()),
                        Stream.of(
                                parts.round()
                                        .under("scorecard.report.not-submitted", "scorecard.report.judges-own-work"),
                                WorkField.of("/decidedOn", Kind.DATE, false),
                                parts.reason()))));
    }
}
