package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;

/** An inspector is given regions that the scheme has, each once. */
record RegionsExist(String scheme, List<Integer> regions, Set<Integer> known) implements Rule {

    @Override
    public String code() {
        return "inspection.regions";
    }

    @Override
    public boolean isMet() {
        return !regions.isEmpty()
                && known.containsAll(regions)
                && Set.copyOf(regions).size() == regions.size();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "scheme",
                scheme,
                "regions",
                regions.toString(),
                "last",
                Integer.toString(
                        known.stream().mapToInt(Integer::intValue).max().orElse(0)));
    }
}
