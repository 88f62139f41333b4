package org.changwat.query.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a round of inspections has come in a region.
 *
 * @param provinces how many the region has
 * @param visited how many of them were inspected, by round
 */
public record Coverage(int region, int provinces, Map<Integer, Integer> visited) {

    /** By region; a province in none is left out. */
    static List<Coverage> of(List<Standing> standings) {
        Map<Integer, List<Standing>> regions = standings.stream()
                .filter(standing -> standing.region() != null)
                .collect(Collectors.groupingBy(
                        standing -> Objects.requireNonNull(standing.region()), TreeMap::new, Collectors.toList()));
        List<Coverage> coverage = new ArrayList<>();
        regions.forEach((region, members) -> {
            Map<Integer, Integer> visited = new TreeMap<>();
            members.forEach(member -> member.visited().forEach(round -> visited.merge(round, 1, Integer::sum)));
            coverage.add(new Coverage(region, members.size(), visited));
        });
        return coverage;
    }

    public int in(int round) {
        return visited.getOrDefault(round, 0);
    }
}
