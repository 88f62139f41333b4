package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Criteria;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.changwat.events.scorecard.SurveyResultRecorded.Feed;
import org.jspecify.annotations.Nullable;

/** Decisions about results that come from a source of their own, and find their lines themselves: survey and disbursement. */
final class SourcedResults {

    private SourcedResults() {}

    /**
     * A survey result.
     *
     * @param catalogue the year's indicators, of which some name the surveyed services
     */
    static List<ScorecardEvent> decide(
            Card card, RecordSurveyResult command, List<CatalogueIndicator> catalogue, Occasion occasion) {
        SurveyedServices services = SurveyedServices.of(card, catalogue);
        List<Feed> feeds = services.feeds(command.service());
        CalendarEntry survey = YearCalendar.of(card).entry(CalendarEntry.Kind.SURVEY);
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new ServiceIsSurveyed(command.service(), command.unit(), command.fiscalYear(), services.codes()),
                new SurveyEndsAfterItBegins(command.service(), command.surveyFrom(), command.surveyTo()),
                new SomebodyAnswered(command.service(), command.sample()));
        Measurement standing = null;
        for (Feed feed : feeds) {
            Line line = Objects.requireNonNull(card.line(feed.line()));
            Criteria criteria = MeasuredPlace.criteria(line, feed.part());
            Rule.require(MeasuredPlace.takesAFigure(feed.line(), criteria, "RecordSurveyResult"));
            Rule.require(
                    MeasuredPlace.fitsScale(feed.line(), criteria, card.terms().structure()));
            standing = MeasuredPlace.standing(line, feed.part());
        }
        Rule.require(OpenLine.correction(
                card,
                command.service(),
                command.corrects(),
                standing == null ? -1 : standing.sequence(),
                occasion.positions()));
        SurveyResultRecorded recorded = new SurveyResultRecorded(
                command.unit(),
                command.fiscalYear(),
                command.service(),
                command.satisfaction(),
                command.sample(),
                command.surveyFrom(),
                command.surveyTo(),
                feeds,
                command.corrects(),
                Rule.warn(
                        new SurveyFollowsTheCalendar(
                                command.service(), command.surveyFrom(), command.surveyTo(), survey),
                        nothingNewer(command.service(), command.surveyTo(), standing, command.corrects())));
        return isSaidAgain(card, AsMeasurements.of(recorded))
                ? List.of()
                : Rescoring.after(card, recorded, occasion.actor(), OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, RecordDisbursement command, Occasion occasion) {
        Line line = disbursementLine(card, command);
        String id = line.agreed().line();
        Measurement standing = MeasuredPlace.standing(line, null);
        Rule.require(
                new KindFits(
                        id,
                        line.agreed().criteria().kindName(),
                        "RecordDisbursement",
                        line.agreed().criteria() instanceof Criteria.Ratio,
                        line.acceptedCommand()),
                new DenominatorIsPositive(id, command.allocated()),
                new NothingIsDisbursedBack(id, command.disbursed()),
                MeasuredPlace.fitsScale(
                        id, line.agreed().criteria(), card.terms().structure()),
                OpenLine.correction(
                        card,
                        id,
                        command.corrects(),
                        standing == null ? -1 : standing.sequence(),
                        occasion.positions()));
        LocalDate asOfDate = occasion.orToday(command.asOfDate());
        DisbursementRecorded recorded = new DisbursementRecorded(
                command.unit(),
                command.fiscalYear(),
                id,
                asOfDate,
                command.allocated(),
                command.disbursed(),
                ScoringRules.ratio(command.disbursed(), command.allocated()),
                command.corrects(),
                Rule.warn(
                        new DisbursedWithinAllocation(id, command.allocated(), command.disbursed()),
                        nothingNewer(id, asOfDate, standing, command.corrects())));
        return isSaidAgain(card, List.of(AsMeasurements.of(recorded)))
                ? List.of()
                : Rescoring.after(card, recorded, occasion.actor(), OpenLine.nature(command.corrects()));
    }

    /** The line the caller names, or the one whose indicator the framework calls budget disbursement. */
    private static Line disbursementLine(Card card, RecordDisbursement command) {
        if (command.line() != null) {
            return OpenLine.of(card, command.line());
        }
        String indicator = card.terms().structure().parameters().disbursementIndicator();
        List<String> ratios = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Line line : card.lines().values()) {
            if (line.agreed().criteria() instanceof Criteria.Ratio && !(line instanceof CarriedLine)) {
                ratios.add(line.agreed().line());
                if (line.agreed().indicator().equals(indicator)) {
                    found.add(line.agreed().line());
                }
            }
        }
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new DisbursementLineIsNamed(
                        command.unit(), command.fiscalYear(), indicator, found.size() == 1, ratios));
        return OpenLine.of(card, found.get(0));
    }

    private static NothingNewerStands nothingNewer(
            String what, LocalDate asOfDate, @Nullable Measurement standing, @Nullable Long corrects) {
        return new NothingNewerStands(
                what,
                asOfDate,
                standing == null || corrects != null ? null : standing.event().asOfDate());
    }

    /** Whether every place holds just this result already. */
    private static boolean isSaidAgain(Card card, List<MeasurementReported> results) {
        return results.stream().allMatch(result -> {
            Line line = Objects.requireNonNull(card.line(result.line()));
            Measurement standing = MeasuredPlace.standing(line, result.part());
            return standing != null && MeasuredPlace.sameResult(standing.event(), result);
        });
    }
}
