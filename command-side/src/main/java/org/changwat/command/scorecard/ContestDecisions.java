package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.Proceedings.Announcement;
import org.changwat.command.scorecard.Standing.TrackScore;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.ContestResolved.Decision;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.changwat.events.scorecard.ScoresAnnounced.AnnouncedScore;
import org.jspecify.annotations.Nullable;

/** Decisions from the announcement of the scores to the last contest of one (domain rule 25). */
final class ContestDecisions {

    private ContestDecisions() {}

    static List<ScorecardEvent> decide(Card card, AnnounceScores command, Occasion occasion) {
        Announcement standing = card.proceedings().announced();
        List<AnnouncedScore> scores = card.lines().values().stream()
                .filter(line -> line.standing().score(Track.EVALUATOR) != null)
                .map(ContestDecisions::announced)
                .toList();
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new ScoresAreAnnouncedOnce(command.unit(), command.fiscalYear(), standing, command.corrects() != null),
                new ThereAreScoresToAnnounce(command.unit(), command.fiscalYear(), !scores.isEmpty()),
                OpenLine.correction(
                        card,
                        "ANNOUNCEMENT",
                        command.corrects(),
                        standing == null ? -1 : standing.sequence(),
                        occasion.positions()));
        return List.of(new ScoresAnnounced(
                command.unit(),
                command.fiscalYear(),
                occasion.orToday(command.announcedOn()),
                command.authority(),
                scores,
                Rescoring.totals(card, Track.EVALUATOR),
                command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, ContestScore command, Occasion occasion) {
        Line line = OpenLine.of(card, command.line());
        Contest contest = line.standing().contest();
        Contest open = contest != null && contest.isOpen() ? contest : null;
        Announcement announcement = card.proceedings().announced();
        TrackScore announced = line.standing().score(Track.EVALUATOR);
        LocalDate receivedOn = occasion.orToday(command.receivedOn());
        Rule.require(
                new KindFits(
                        command.line(),
                        line.agreed().criteria().kindName(),
                        "ContestScore",
                        !(line instanceof MonitorLine),
                        line.acceptedCommand()),
                new ScoresWereAnnounced(command.line(), receivedOn, announcement == null ? null : announcement.on()),
                new ContestWindowIsOpen(
                        command.line(), receivedOn, YearCalendar.of(card).entry(CalendarEntry.Kind.CONTEST)),
                new OneContestAtATime(
                        command.line(), open == null ? null : open.event().receivedOn(), command.corrects() != null),
                new ScoreIsWithinScale(command.line(), command.claimed(), scale(card)),
                new ScoreBearsFourDecimals(command.line(), command.claimed()),
                OpenLine.correction(
                        card,
                        command.line(),
                        command.corrects(),
                        open == null ? -1 : open.sequence(),
                        occasion.positions()));
        return Rescoring.after(
                card,
                new ScoreContested(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        ScoringRules.printed(command.claimed()),
                        announced == null ? null : announced.score(),
                        command.grounds(),
                        receivedOn,
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, ResolveContest command, Occasion occasion) {
        Line line = OpenLine.of(card, command.line());
        Contest contest = line.standing().contest();
        boolean open = contest != null && (contest.isOpen() || command.corrects() != null);
        BigDecimal claimed = contest == null ? null : contest.event().claimed();
        Rule.require(
                new ContestIsOpen(command.line(), open),
                new SubmitterDoesNotJudge(command.line(), occasion.actor(), card.submitters(line)),
                new DecisionFitsTheScore(command.line(), command.decision(), command.score(), claimed));
        if (command.score() != null) {
            Rule.require(
                    new ScoreIsWithinScale(command.line(), command.score(), scale(card)),
                    new ScoreBearsFourDecimals(command.line(), command.score()));
        }
        Rule.require(OpenLine.correction(
                card,
                command.line(),
                command.corrects(),
                contest == null ? -1 : contest.resolvedAt(),
                occasion.positions()));
        Nature nature = OpenLine.nature(command.corrects());
        return Rescoring.after(
                card,
                new ContestResolved(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        command.decision(),
                        score(command, claimed),
                        occasion.orToday(command.decidedOn()),
                        command.authority(),
                        command.rationale(),
                        command.corrects()),
                occasion.actor(),
                nature);
    }

    private static @Nullable BigDecimal score(ResolveContest command, @Nullable BigDecimal claimed) {
        BigDecimal score = command.decision() == Decision.UPHELD ? claimed : command.score();
        return score == null ? null : ScoringRules.printed(score);
    }

    private static AnnouncedScore announced(Line line) {
        TrackScore score = line.standing().score(Track.EVALUATOR);
        if (score == null) {
            throw new IllegalStateException(line.agreed().line() + " bears no evaluator score");
        }
        return new AnnouncedScore(line.agreed().line(), score.score(), score.weighted());
    }

    private static Scale scale(Card card) {
        return card.terms().structure().scale();
    }
}
