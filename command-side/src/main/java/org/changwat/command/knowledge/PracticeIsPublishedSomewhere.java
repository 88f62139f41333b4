package org.changwat.command.knowledge;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A practice that is published names where; one that does not is remarked. */
record PracticeIsPublishedSomewhere(String title, List<String> channels) implements Rule {

    @Override
    public String code() {
        return "knowledge.channels";
    }

    @Override
    public boolean isMet() {
        return !channels.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("practice", title);
    }
}
