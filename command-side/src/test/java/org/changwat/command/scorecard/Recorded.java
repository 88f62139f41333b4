package org.changwat.command.scorecard;

import static org.changwat.command.scorecard.Samples.decimal;

import java.util.List;
import java.util.Map;
import org.changwat.events.Track;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.TrackTotals;

/** Scores that stand on a card before the test's command. */
final class Recorded {

    private Recorded() {}

    static ScoreRecorded score(String line, Track track, String from, String to, String weighted, String weight) {
        return score(Samples.UNIT, line, track, from, to, weighted, weight);
    }

    static ScoreRecorded score(
            String unit, String line, Track track, String from, String to, String weighted, String weight) {
        return new ScoreRecorded(
                unit,
                Samples.YEAR,
                line,
                track,
                from == null ? null : decimal(from),
                to == null ? null : decimal(to),
                null,
                weighted == null ? null : decimal(weighted),
                decimal(weight),
                Nature.CHANGE,
                "MilestoneSubmitted",
                1,
                "2557-1",
                1,
                new Derivation("MILESTONE_RUN", Map.of(), to, List.of()),
                new TrackTotals(List.of(), List.of(), decimal("0.00"), null, null, null),
                Samples.DONE_ON);
    }
}
