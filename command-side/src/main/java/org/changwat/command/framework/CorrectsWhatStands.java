package org.changwat.command.framework;

import java.util.Collection;
import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;

/**
 * A correction names the event that entered what it corrects (domain rule 18).
 *
 * @param standing sequences of the events that entered it, -1 where nothing did
 */
record CorrectsWhatStands(String framework, Correction correction, Collection<Long> standing) implements Rule {

    @Override
    public String code() {
        return "framework.correction";
    }

    @Override
    public boolean isMet() {
        return !correction.isAsked()
                || framework.equals(correction.aggregateId())
                        && standing.stream().allMatch(each -> each == correction.sequence());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("framework", framework, "corrects", String.valueOf(correction.position()));
    }
}
