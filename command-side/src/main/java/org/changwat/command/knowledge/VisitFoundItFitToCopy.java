package org.changwat.command.knowledge;

import java.util.Map;
import org.changwat.command.Rule;

/** A visit marks what is fit to copy (domain rule 22); a source that marked nothing is remarked. */
record VisitFoundItFitToCopy(String visit, boolean fitToCopy) implements Rule {

    @Override
    public String code() {
        return "knowledge.visit.fit-to-copy";
    }

    @Override
    public boolean isMet() {
        return fitToCopy;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit);
    }
}
