package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScoreRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What every line has beside its own work: recorded scores by track, the assessments that stand, and who submitted to it.
 *
 * @param assessments the latest of each assessor and phase, oldest first
 * @param contests oldest first; at most the last is open
 * @param submitters actors whose submissions the line rests on
 */
record Standing(
        Map<Track, TrackScore> scores, List<Assessment> assessments, List<Contest> contests, Set<String> submitters) {

    static final Standing EMPTY = new Standing(Map.of(), List.of(), List.of(), Set.of());

    Standing {
        scores = Collections.unmodifiableMap(scores);
        assessments = List.copyOf(assessments);
        contests = List.copyOf(contests);
        submitters = Set.copyOf(submitters);
    }

    @Nullable
    TrackScore score(Track track) {
        return scores.get(track);
    }

    /** The assessment that rules the evaluator track: the latest joint one (domain rule 18). */
    @Nullable
    Assessment joint() {
        Assessment latest = null;
        for (Assessment assessment : assessments) {
            if (assessment.event().phase() == Phase.JOINT) {
                latest = assessment;
            }
        }
        return latest;
    }

    @Nullable
    Assessment assessment(IndicatorAssessed.Assessor by, Phase phase) {
        for (Assessment assessment : assessments) {
            if (assessment.event().by() == by && assessment.event().phase() == phase) {
                return assessment;
            }
        }
        return null;
    }

    Standing with(IndicatorAssessed event, long sequence) {
        Assessment before = assessment(event.by(), event.phase());
        List<Assessment> kept = new ArrayList<>(assessments);
        kept.remove(before);
        kept.add(new Assessment(
                event, sequence, before == null || event.corrects() == null ? sequence : before.origin()));
        return new Standing(scores, kept, contests, submitters);
    }

    /** The latest contest, open or decided. */
    @Nullable
    Contest contest() {
        return contests.isEmpty() ? null : contests.get(contests.size() - 1);
    }

    /** The decision on a contest that rules the evaluator track: upheld, and no joint assessment was made since. */
    @Nullable
    Contest ruling() {
        Contest latest = null;
        for (Contest contest : contests) {
            if (contest.score() != null) {
                latest = contest;
            }
        }
        Assessment joint = joint();
        return latest != null && (joint == null || joint.origin() < latest.resolvedFirst()) ? latest : null;
    }

    /** A correction replaces the contest that is open; any other is a new one. */
    Standing with(ScoreContested event, long sequence) {
        List<Contest> next = new ArrayList<>(contests);
        if (event.corrects() != null && !next.isEmpty()) {
            next.remove(next.size() - 1);
        }
        next.add(Contest.open(event, sequence));
        return new Standing(scores, assessments, next, submitters);
    }

    Standing with(ContestResolved event, long sequence) {
        Contest last = contest();
        if (last == null) {
            return this;
        }
        List<Contest> next = new ArrayList<>(contests);
        next.set(next.size() - 1, last.resolved(event, sequence));
        return new Standing(scores, assessments, next, submitters);
    }

    Standing with(ScoreRecorded event, long sequence) {
        Map<Track, TrackScore> next = new EnumMap<>(Track.class);
        next.putAll(scores);
        if (event.to() == null || event.weightedTo() == null) {
            next.remove(event.track());
        } else {
            next.put(event.track(), new TrackScore(event.to(), event.weightedTo(), event.weight(), sequence));
        }
        return new Standing(next, assessments, contests, submitters);
    }

    Standing submittedBy(@Nullable String actor) {
        if (actor == null || submitters.contains(actor)) {
            return this;
        }
        Set<String> next = new HashSet<>(submitters);
        next.add(actor);
        return new Standing(scores, assessments, contests, next);
    }

    /** A judgement of criteria that no longer hold does not rule; the recorded scores stay until they are recorded anew. */
    Standing withoutAssessments() {
        return new Standing(
                scores, List.of(), contests.stream().filter(Contest::isOpen).toList(), submitters);
    }

    /**
     * A recorded score.
     *
     * @param sequence sequence of the {@link ScoreRecorded} on this card
     */
    record TrackScore(BigDecimal score, BigDecimal weighted, BigDecimal weight, long sequence) {}

    /**
     * An assessment with its sequence on this card.
     *
     * @param origin sequence of the entry that this is a correction of; its own where it is none
     */
    record Assessment(IndicatorAssessed event, long sequence, long origin) {}
}
