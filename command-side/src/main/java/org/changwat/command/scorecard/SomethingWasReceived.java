package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;

/** A delivery holds a set or a disc. */
record SomethingWasReceived(Round round, int sets, int discs) implements Rule {

    @Override
    public String code() {
        return "scorecard.paper.nothing-received";
    }

    @Override
    public boolean isMet() {
        return sets >= 0 && discs >= 0 && sets + discs > 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round.name(), "sets", Integer.toString(sets), "discs", Integer.toString(discs));
    }
}
