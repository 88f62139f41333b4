package org.changwat.query.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.MilestoneStep;
import org.changwat.query.scorecard.Scorecard;

/**
 * How far the unit's own work has come, over the lines that are scored on its card.
 *
 * @param steps all defined steps of its milestone lines
 * @param open steps that nothing is claimed of
 * @param submitted steps that await an evaluator
 * @param returned steps that were sent back
 * @param verified steps that were confirmed
 * @param results results that its measured lines and their parts call for, monitors included
 * @param reported results that stand
 */
public record Submissions(int steps, int open, int submitted, int returned, int verified, int results, int reported) {

    static Submissions of(Scorecard card) {
        List<CardLine> own =
                card.lines().stream().filter(line -> line.carriedFrom() == null).toList();
        List<MilestoneStep> steps =
                own.stream().flatMap(line -> line.milestones().stream()).toList();
        List<Boolean> results = own.stream().flatMap(Submissions::results).toList();
        return new Submissions(
                steps.size(),
                in(MilestoneStep.State.OPEN, steps),
                in(MilestoneStep.State.SUBMITTED, steps),
                in(MilestoneStep.State.RETURNED, steps),
                in(MilestoneStep.State.VERIFIED, steps),
                results.size(),
                (int) results.stream().filter(reported -> reported).count());
    }

    private static Stream<Boolean> results(CardLine line) {
        if (!line.parts().isEmpty()) {
            return line.parts().stream().map(part -> part.measurement() != null);
        }
        return line.milestones().isEmpty() ? Stream.of(line.measurement() != null) : Stream.empty();
    }

    private static int in(MilestoneStep.State state, List<MilestoneStep> steps) {
        return (int) steps.stream().filter(step -> step.state() == state).count();
    }
}
