package org.changwat.command.inspection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.changwat.command.Rule;

/** Region numbers mean nothing without a scheme that the reference data hold (domain rule 2). */
record SchemeIsKnown(String scheme, Set<String> known) implements Rule {

    @Override
    public String code() {
        return "inspection.round.scheme";
    }

    @Override
    public boolean isMet() {
        return known.contains(scheme);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "known", String.join(", ", new TreeSet<>(known)));
    }
}
