package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;

/** A paper report is complete at 2 sets and 1 disc; until then it warns, and is not in (domain rule 20). */
record PaperSetIsComplete(Round round, int sets, int discs, boolean complete) implements Rule {

    @Override
    public String code() {
        return "scorecard.paper.incomplete";
    }

    @Override
    public boolean isMet() {
        return complete;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "round",
                round.name(),
                "sets",
                Integer.toString(sets),
                "discs",
                Integer.toString(discs),
                "setsNeeded",
                Integer.toString(PaperSet.SETS),
                "discsNeeded",
                Integer.toString(PaperSet.DISCS));
    }
}
