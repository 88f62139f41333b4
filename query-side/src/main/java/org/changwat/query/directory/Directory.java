package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.api.QueryProblem;
import org.jspecify.annotations.Nullable;

/** Units as they stand on a day: who exists, and which cluster and inspection-region schemes are in force. */
public final class Directory {

    static final String REGION_PREFIX = "IR";

    /** Inspection regions were drawn anew with each cluster scheme. */
    private static final Map<String, String> REGIONS_BY_CLUSTERS = Map.of(Units.K52, "2552", Units.K60, "2560");

    private Directory() {}

    /**
     * The unit of a code.
     *
     * @throws QueryProblem 404 {@code unit.unknown}
     */
    public static Unit require(String code) {
        return Units.find(code).orElseThrow(() -> QueryProblem.unknown("unit.unknown", code));
    }

    /** Units that exist on a day, and the groups of the schemes in force on it, by kind and code. */
    public static List<ListedUnit> on(LocalDate day, ListedUnit.@Nullable Kind kind) {
        List<ListedUnit> units = new ArrayList<>();
        for (Unit unit : Units.all()) {
            if (exists(unit, day)) {
                units.add(listed(unit, day));
            }
        }
        units.addAll(regions(day));
        return units.stream()
                .filter(unit -> kind == null || unit.kind() == kind)
                .sorted(Comparator.comparing(ListedUnit::kind).thenComparing(ListedUnit::code))
                .toList();
    }

    /** One unit or inspection region by code, whether or not its scheme is in force on the day. */
    public static Optional<ListedUnit> find(String code, LocalDate day) {
        return Units.find(code).map(unit -> listed(unit, day)).or(() -> REGIONS_BY_CLUSTERS.values().stream()
                .flatMap(scheme -> regions(scheme, day).stream())
                .filter(region -> region.code().equals(code))
                .findFirst());
    }

    private static ListedUnit listed(Unit unit, LocalDate day) {
        if (unit.kind() != UnitKind.CLUSTER) {
            return ListedUnit.of(unit, null, List.of());
        }
        String scheme = schemeOf(unit);
        boolean inForce = scheme.equals(Units.schemeOn(day));
        return ListedUnit.of(unit, scheme, inForce ? Units.membersOf(unit.code(), day) : membersOfScheme(unit));
    }

    /** A scheme that is not in force on the day: its members as it names them. */
    private static List<String> membersOfScheme(Unit cluster) {
        return Units.ofKind(UnitKind.PROVINCE).stream()
                .filter(province -> province.clusters().containsValue(cluster.code()))
                .map(Unit::code)
                .toList();
    }

    private static List<ListedUnit> regions(LocalDate day) {
        String clusters = Units.schemeOn(day);
        String scheme = clusters == null ? null : REGIONS_BY_CLUSTERS.get(clusters);
        return scheme == null ? List.of() : regions(scheme, day);
    }

    private static List<ListedUnit> regions(String scheme, LocalDate day) {
        Map<Integer, TreeSet<String>> members = new TreeMap<>();
        for (Unit province : Units.ofKind(UnitKind.PROVINCE)) {
            Integer number = province.inspectionRegions().get(scheme);
            if (number != null && exists(province, day)) {
                members.computeIfAbsent(number, each -> new TreeSet<>()).add(province.code());
            }
        }
        List<ListedUnit> regions = new ArrayList<>();
        members.forEach((number, provinces) -> regions.add(ListedUnit.region(scheme, number, List.copyOf(provinces))));
        return regions;
    }

    private static boolean exists(Unit unit, LocalDate day) {
        LocalDate from = unit.existsFrom();
        boolean since = from == null || !day.isBefore(from);
        return since && (unit.kind() != UnitKind.CLUSTER || schemeOf(unit).equals(Units.schemeOn(day)));
    }

    private static String schemeOf(Unit cluster) {
        return cluster.code().substring(0, cluster.code().indexOf('-'));
    }
}
