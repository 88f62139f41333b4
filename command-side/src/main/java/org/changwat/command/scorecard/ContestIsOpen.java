package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** What is decided is a contest that the unit raised and nobody has decided. */
record ContestIsOpen(String line, boolean open) implements Rule {

    @Override
    public String code() {
        return "scorecard.contest.none-open";
    }

    @Override
    public boolean isMet() {
        return open;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line);
    }
}
