package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.changwat.command.Rule;

/** Two inspectors of one office for one region are remarked. */
record OneInspectorARegion(String person, String office, List<Integer> regions, Map<Integer, String> holders)
        implements Rule {

    @Override
    public String code() {
        return "inspection.region.shared";
    }

    @Override
    public boolean isMet() {
        return shared().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "person",
                person,
                "office",
                office,
                "regions",
                shared().toString(),
                "holders",
                String.join(
                        ", ", new TreeSet<>(shared().stream().map(holders::get).toList())));
    }

    private List<Integer> shared() {
        return regions.stream()
                .filter(region -> !holders.getOrDefault(region, person).equals(person))
                .toList();
    }
}
