package org.changwat.app.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.changwat.command.Command;
import org.changwat.events.FiscalYear;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/**
 * Makes up fiscal year 2557 for the clusters of its scheme and their provinces, as lines of a command batch. The ledger they are
 * run on holds the year's published framework; every line is one that it accepts.
 *
 * <p>Each unit draws from a source of its own, seeded by the seed and its code, so that leaving one out changes no other.
 */
public final class YearSimulator {

    /** Stands for the country where a unit is named. */
    static final String COUNTRY = "-";

    private final long seed;
    private final Set<String> leftOut;

    /**
     * Simulates all clusters but some.
     *
     * @param leftOut codes of clusters that are left out with their provinces, such as {@code K52-07}
     */
    public YearSimulator(long seed, Set<String> leftOut) {
        this.seed = seed;
        this.leftOut = Set.copyOf(leftOut);
    }

    /**
     * The lines as UTF-8 without line ends, each with an idempotency key. Each rests on lines before it only; what rests on
     * another unit's stands behind a change of the role that sends it.
     */
    public List<byte[]> lines() {
        return seasoned().stream().map(SeasonedLine::text).toList();
    }

    /** The lines with the season and the unit of each. */
    List<SeasonedLine> seasoned() {
        Map<String, YearPlan> plans = plans();
        List<SeasonedLine> lines = new ArrayList<>();
        for (Season season : Season.values()) {
            plans.forEach((unit, plan) -> {
                for (Command command : plan.in(season)) {
                    String key = "simulated/" + Work.YEAR + "/" + seed + "/" + (lines.size() + 1);
                    lines.add(new SeasonedLine(season, unit, CommandLines.line(key, command)));
                }
            });
        }
        return lines;
    }

    /** Clusters first, so that what is carried to members in a season is there before they act in it; the country last. */
    private Map<String, YearPlan> plans() {
        Map<String, YearPlan> clusters = new LinkedHashMap<>();
        Map<String, YearPlan> provinces = new LinkedHashMap<>();
        for (Unit cluster : Units.ofKind(UnitKind.CLUSTER)) {
            List<String> members = Units.membersOf(cluster.code(), new FiscalYear(Work.YEAR).start());
            if (members.isEmpty() || leftOut.contains(cluster.code())) {
                continue;
            }
            clusters.put(
                    cluster.code(), ClusterYear.of(cluster.code(), numberOf(cluster.code()), randomOf(cluster.code())));
            for (String member : members) {
                Unit province = Units.find(member).orElseThrow();
                provinces.put(member, ProvinceYear.of(province, numberOf(member), randomOf(member)));
            }
        }
        clusters.putAll(provinces);
        clusters.put(COUNTRY, NationalYear.of(randomOf(COUNTRY)));
        return clusters;
    }

    /** The number that a code ends in: 7 of {@code K52-07}, 83 of {@code TH-83}. */
    private static int numberOf(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private SplittableRandom randomOf(String unit) {
        return new SplittableRandom(seed * 1_000_003L + unit.hashCode());
    }
}
