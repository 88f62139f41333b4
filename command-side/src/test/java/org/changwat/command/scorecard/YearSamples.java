package org.changwat.command.scorecard;

import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.text;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.framework.PenaltyRule.Trigger;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.TrackTotals;

/** The card of {@link Samples} in a year with the calendar and the penalties of 2557. */
final class YearSamples {

    static final LocalDate DUE = LocalDate.parse("2014-10-31");
    static final Authority OPDC = new Authority("OPDC", "3/2558", "1200/9", LocalDate.parse("2015-02-10"));

    private YearSamples() {}

    static ScorecardOpened opened() {
        return opened(Coverage.WHOLE, UNIT, List.of());
    }

    static ScorecardOpened opened(Coverage coverage, String unit, List<String> members) {
        return new ScorecardOpened(
                unit,
                YEAR,
                coverage,
                2,
                1,
                members.isEmpty() ? Samples.CLUSTER : null,
                members,
                Samples.levels(),
                calendar(),
                penalties(),
                Samples.lines(),
                Samples.SIGNED);
    }

    static List<CalendarEntry> calendar() {
        return List.of(
                Samples.sixMonthsCancelled(),
                entry(Kind.SELF_ASSESSMENT, Round.NINE_MONTH, null, "2014-07-31"),
                entry(Kind.SELF_ASSESSMENT, Round.TWELVE_MONTH, null, "2014-10-31"),
                entry(Kind.PAPER_SET, Round.TWELVE_MONTH, null, "2014-10-31"),
                entry(Kind.SURVEY, null, "2014-06-01", "2014-08-31"),
                entry(Kind.CONTEST, null, "2015-02-01", "2015-02-28"));
    }

    static List<PenaltyRule> penalties() {
        return List.of(
                new PenaltyRule(
                        "E_SAR_LATE", Trigger.E_SAR_LATE, Round.TWELVE_MONTH, DUE, decimal("0.0500"), Basis.ONCE),
                new PenaltyRule(
                        "PAPER_LATE",
                        Trigger.PAPER_LATE,
                        Round.TWELVE_MONTH,
                        DUE,
                        decimal("0.0500"),
                        Basis.PER_WORKING_DAY));
    }

    private static CalendarEntry entry(Kind kind, Round round, String from, String to) {
        return new CalendarEntry(
                kind + "-" + to,
                text(kind.name()),
                kind,
                round,
                from == null ? null : LocalDate.parse(from),
                LocalDate.parse(to),
                false);
    }

    static MeasurementReported measured(String line, String part, String value, Long corrects) {
        return new MeasurementReported(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                DONE_ON,
                Round.NINE_MONTH,
                null,
                false,
                LETTER,
                corrects,
                List.of());
    }

    static IndicatorForm form(String line, String claimed) {
        return new IndicatorForm(
                line,
                claimed == null ? null : decimal(claimed),
                List.of("Roadshow in May"),
                List.of(),
                List.of("Haze"),
                List.of(),
                LETTER);
    }

    static SubmitSelfAssessment submit(Round round, String receivedOn, Long corrects, IndicatorForm... forms) {
        return new SubmitSelfAssessment(UNIT, YEAR, round, LocalDate.parse(receivedOn), List.of(forms), corrects, null);
    }

    static SelfAssessmentSubmitted submitted(Round round, String receivedOn) {
        return new SelfAssessmentSubmitted(
                UNIT,
                YEAR,
                round,
                LocalDate.parse(receivedOn),
                DUE,
                false,
                0,
                "CLOSED-DAYS",
                List.of(),
                List.of(),
                noTotals(),
                null,
                List.of());
    }

    static TrackTotals noTotals() {
        return new TrackTotals(List.of(), List.of(), decimal("0.00"), null, null, null);
    }

    static ScorecardFinalized finalized() {
        return new ScorecardFinalized(UNIT, YEAR, LocalDate.parse("2015-03-10"), null, noTotals());
    }
}
