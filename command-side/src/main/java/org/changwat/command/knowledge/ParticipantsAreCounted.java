package org.changwat.command.knowledge;

import java.util.Map;
import org.changwat.command.Rule;

/** A number of participants is not negative. */
record ParticipantsAreCounted(int participants) implements Rule {

    @Override
    public String code() {
        return "knowledge.participants";
    }

    @Override
    public boolean isMet() {
        return participants >= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("participants", Integer.toString(participants));
    }
}
