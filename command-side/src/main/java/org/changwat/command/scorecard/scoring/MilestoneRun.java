package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.changwat.events.Criteria;
import org.changwat.events.Scale;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.jspecify.annotations.Nullable;

/**
 * The level of a milestone is the length of the unbroken run of done steps from step 1: {1, 2, 3, 5} scores 3 (domain rule
 * 14). A line that nothing was claimed on is unscored; one with claims but no run scores the framework's zero-step score.
 */
public final class MilestoneRun {

    /** Code of the rule in a derivation. */
    public static final String RULE = "MILESTONE_RUN";

    private MilestoneRun() {}

    /**
     * Scores the steps that stand on one track.
     *
     * @param claims completion by step number
     */
    public static Scored score(Structure structure, Criteria.Milestone criteria, Map<Integer, Completion> claims) {
        if (claims.isEmpty()) {
            return Scored.none(RULE);
        }
        SortedMap<Integer, Completion> sorted = new TreeMap<>(claims);
        int run = 0;
        while (run < criteria.steps().size() && counts(structure, sorted.get(run + 1))) {
            run++;
        }
        String stated = sorted.entrySet().stream()
                .map(claim -> claim.getKey() + "=" + claim.getValue())
                .collect(Collectors.joining(" "));
        return Scored.of(
                RULE,
                Map.of(
                        "steps",
                        stated,
                        "counted",
                        String.join(" ", counted(structure)),
                        "run",
                        Integer.toString(run),
                        "defined",
                        Integer.toString(criteria.steps().size())),
                ofRun(structure, criteria, run),
                List.of());
    }

    /** Score of a run: its length on the level scale; on the 0-100 scale the anchor of that step, or its share of the whole. */
    static BigDecimal ofRun(Structure structure, Criteria.Milestone criteria, int run) {
        if (run == 0) {
            return ScoringRules.printed(structure.parameters().zeroStepScore());
        }
        BigDecimal length = BigDecimal.valueOf(run);
        if (structure.scale() == Scale.LEVEL_1_TO_5) {
            return ScoringRules.printed(length.min(structure.scale().highest()));
        }
        List<BigDecimal> anchors = ScorePoints.of(structure);
        int defined = criteria.steps().size();
        if (anchors.size() == defined) {
            return anchors.get(run - 1);
        }
        return ScoringRules.quotient(structure.scale().highest().multiply(length), BigDecimal.valueOf(defined));
    }

    private static boolean counts(Structure structure, @Nullable Completion completion) {
        return completion != null && counted(structure).contains(completion.name());
    }

    private static List<String> counted(Structure structure) {
        List<String> named = structure.parameters().countedCompletions();
        return named.isEmpty() ? List.of(Completion.DONE.name()) : named;
    }
}
