package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** What a line takes depends on the kind of its criteria. */
record KindFits(String line, String kind, String command, boolean fits, String instead) implements Rule {

    @Override
    public String code() {
        return "scorecard.line.kind-mismatch";
    }

    @Override
    public boolean isMet() {
        return fits;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "kind", kind, "command", command, "instead", instead);
    }
}
