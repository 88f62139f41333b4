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
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.ScoreRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What every line has beside its own work: recorded scores by track, the assessments that stand, and who submitted to it.
 *
 * @param assessments the latest of each assessor and phase, oldest first
 * @param submitters actors whose submissions the line rests on
 */
record Standing(Map<Track, TrackScore> scores, List<Assessment> assessments, Set<String> submitters) {

    static final Standing EMPTY = new Standing(Map.of(), List.of(), Set.of());

    Standing {
        scores = Collections.unmodifiableMap(scores);
        assessments = List.copyOf(assessments);
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
        List<Assessment> kept = new ArrayList<>(assessments);
        kept.removeIf(each -> each.event().by() == event.by() && each.event().phase() == event.phase());
        kept.add(new Assessment(event, sequence));
        return new Standing(scores, kept, submitters);
    }

    Standing with(ScoreRecorded event, long sequence) {
        Map<Track, TrackScore> next = new EnumMap<>(Track.class);
        next.putAll(scores);
        if (event.to() == null || event.weightedTo() == null) {
            next.remove(event.track());
        } else {
            next.put(event.track(), new TrackScore(event.to(), event.weightedTo(), sequence));
        }
        return new Standing(next, assessments, submitters);
    }

    Standing submittedBy(@Nullable String actor) {
        if (actor == null || submitters.contains(actor)) {
            return this;
        }
        Set<String> next = new HashSet<>(submitters);
        next.add(actor);
        return new Standing(scores, assessments, next);
    }

    /** A judgement of criteria that no longer hold does not rule; the recorded scores stay until they are recorded anew. */
    Standing withoutAssessments() {
        return new Standing(scores, List.of(), submitters);
    }

    /**
     * A recorded score.
     *
     * @param sequence sequence of the {@link ScoreRecorded} on this card
     */
    record TrackScore(BigDecimal score, BigDecimal weighted, long sequence) {}

    /** An assessment with its sequence on this card. */
    record Assessment(IndicatorAssessed event, long sequence) {}
}
