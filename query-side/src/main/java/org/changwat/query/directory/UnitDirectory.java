package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.directory.ListedUnit.Kind;
import org.changwat.query.projection.Views;
import org.jspecify.annotations.Nullable;

/**
 * Units as they stand on a day: those of the reference data as commands have changed them, and those that commands entered; and the
 * clusters and inspection regions of the schemes in force.
 */
public final class UnitDirectory {

    /** The view that units are read from, for what an answer rests on. */
    public static final String VIEW = DirectoryProjection.NAME;

    static final String REGION_PREFIX = "IR";

    /** Inspection regions were drawn anew with each cluster scheme of the reference data. */
    private static final Map<String, String> REGIONS_BY_CLUSTERS = Map.of(Units.K52, "2552", Units.K60, "2560");

    private final Views<DirectoryDocument> views;

    UnitDirectory(Views<DirectoryDocument> views) {
        this.views = views;
    }

    /** Units that exist on a day, and the groups of the schemes in force on it, by kind and code. */
    public List<ListedUnit> on(LocalDate day, @Nullable Kind kind) {
        State state = state();
        Stream<ListedUnit> groups = Stream.concat(state.clustersOn(day), regions(state, day));
        return Stream.concat(state.units(day).filter(unit -> unit.existsOn(day)), groups)
                .filter(unit -> kind == null || unit.kind() == kind)
                .sorted(Comparator.comparing(ListedUnit::kind).thenComparing(ListedUnit::code))
                .toList();
    }

    /** One unit, cluster or inspection region by code, whether or not it exists or its scheme is in force on the day. */
    public Optional<ListedUnit> find(String code, LocalDate day) {
        State state = state();
        return Stream.of(state.units(day), state.clusters(day), allRegions(state, day))
                .flatMap(each -> each)
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    /** Codes of all units that anything can be recorded of, past ones too. */
    public List<String> codes() {
        TreeSet<String> codes =
                new TreeSet<>(Units.all().stream().map(Unit::code).toList());
        State state = state();
        codes.addAll(state.units.keySet());
        state.schemes.forEach(
                scheme -> scheme.clusters().stream().map(Cluster::code).forEach(codes::add));
        return List.copyOf(codes);
    }

    /**
     * The code itself, where it is a unit's.
     *
     * @throws QueryProblem 404 {@code unit.unknown}
     */
    public String require(String code) {
        if (Units.find(code).isEmpty() && !codes().contains(code)) {
            throw QueryProblem.unknown("unit.unknown", code);
        }
        return code;
    }

    private State state() {
        Map<String, DirectoryDocument> found =
                views.findAll(List.of(DirectoryProjection.UNITS, DirectoryProjection.SCHEMES));
        return new State(
                found.getOrDefault(DirectoryProjection.UNITS, DirectoryDocument.NONE)
                        .units(),
                found.getOrDefault(DirectoryProjection.SCHEMES, DirectoryDocument.NONE)
                        .schemes());
    }

    private static Stream<ListedUnit> regions(State state, LocalDate day) {
        String clusters = Units.schemeOn(day);
        String scheme = clusters == null ? null : REGIONS_BY_CLUSTERS.get(clusters);
        return scheme == null ? Stream.empty() : regions(state, scheme, day);
    }

    private static Stream<ListedUnit> allRegions(State state, LocalDate day) {
        return REGIONS_BY_CLUSTERS.values().stream().flatMap(scheme -> regions(state, scheme, day));
    }

    private static Stream<ListedUnit> regions(State state, String scheme, LocalDate day) {
        Map<Integer, TreeSet<String>> members = new TreeMap<>();
        state.units(day).filter(unit -> unit.existsOn(day)).forEach(unit -> {
            Integer number = unit.inspectionRegions().get(scheme);
            if (number != null) {
                members.computeIfAbsent(number, none -> new TreeSet<>()).add(unit.code());
            }
        });
        return members.entrySet().stream()
                .map(each -> ListedUnit.region(scheme, each.getKey(), List.copyOf(each.getValue())));
    }

    /** What the ledger has told, over the reference data. */
    private record State(Map<String, UnitHistory> units, List<AdoptedScheme> schemes) {

        /** Everything but clusters, which schemes have. */
        Stream<ListedUnit> units(LocalDate day) {
            List<ListedUnit> all = new ArrayList<>();
            Units.all().stream()
                    .filter(unit -> unit.kind() != UnitKind.CLUSTER)
                    .map(unit -> changed(ListedUnit.of(unit, null, List.of()), day))
                    .forEach(all::add);
            units.forEach((code, history) -> {
                UnitHistory.Registration entry = history.registered();
                if (entry != null
                        && entry.kind() != UnitKind.CLUSTER
                        && Units.find(code).isEmpty()) {
                    all.add(changed(ListedUnit.registered(code, entry), day));
                }
            });
            return all.stream().map(this::clustered);
        }

        private ListedUnit changed(ListedUnit unit, LocalDate day) {
            UnitHistory history = units.get(unit.code());
            return history == null ? unit : unit.with(history, day);
        }

        /** The last edition of a scheme is what it comes to; what held on a day is asked of the clusters. */
        private ListedUnit clustered(ListedUnit province) {
            if (province.kind() != Kind.PROVINCE || schemes.isEmpty()) {
                return province;
            }
            Map<String, String> byScheme = new TreeMap<>(province.clusters());
            for (AdoptedScheme adopted : schemes) {
                byScheme.remove(adopted.scheme());
                adopted.clusters().stream()
                        .filter(cluster -> cluster.members().contains(province.code()))
                        .forEach(cluster -> byScheme.put(adopted.scheme(), cluster.code()));
            }
            return province.clustered(byScheme);
        }

        /** The clusters of the scheme that is in force on a day: the latest that had begun by then. */
        Stream<ListedUnit> clustersOn(LocalDate day) {
            AdoptedScheme adopted = adoptedBy(day, null);
            String reference = Units.schemeOn(day);
            if (adopted == null || isOlder(adopted, reference)) {
                return reference == null ? Stream.empty() : reference(reference, day);
            }
            return adopted.clusters().stream().map(cluster -> changed(ListedUnit.cluster(adopted, cluster), day));
        }

        /** The clusters of every scheme, each as it stands on the day, or last stood. */
        Stream<ListedUnit> clusters(LocalDate day) {
            TreeSet<String> names = new TreeSet<>(List.of(Units.K52, Units.K60));
            schemes.forEach(each -> names.add(each.scheme()));
            return names.stream().flatMap(scheme -> {
                AdoptedScheme adopted = adoptedBy(day, scheme);
                if (adopted == null && !REGIONS_BY_CLUSTERS.containsKey(scheme)) {
                    adopted = adoptedBy(LocalDate.MAX, scheme);
                }
                AdoptedScheme found = adopted;
                return found == null
                        ? reference(scheme, day)
                        : found.clusters().stream().map(cluster -> changed(ListedUnit.cluster(found, cluster), day));
            });
        }

        private @Nullable AdoptedScheme adoptedBy(LocalDate day, @Nullable String scheme) {
            return schemes.stream()
                    .filter(each -> scheme == null || each.scheme().equals(scheme))
                    .filter(each -> !each.effectiveFrom().isAfter(day))
                    .max(Comparator.comparing(AdoptedScheme::effectiveFrom).thenComparing(AdoptedScheme::position))
                    .orElse(null);
        }

        /** Whether a scheme of the reference data began after the adopted one, and is not that one itself. */
        private static boolean isOlder(AdoptedScheme adopted, @Nullable String reference) {
            return reference != null
                    && !reference.equals(adopted.scheme())
                    && !reference.equals(Units.schemeOn(adopted.effectiveFrom()));
        }

        private Stream<ListedUnit> reference(String scheme, LocalDate day) {
            boolean inForce = scheme.equals(Units.schemeOn(day));
            return Units.ofKind(UnitKind.CLUSTER).stream()
                    .filter(unit -> unit.code().startsWith(scheme + "-"))
                    .map(unit -> changed(
                            ListedUnit.of(
                                    unit, scheme, inForce ? Units.membersOf(unit.code(), day) : membersOfScheme(unit)),
                            day));
        }

        /** A scheme that is not in force on the day: its members as it names them. */
        private static List<String> membersOfScheme(Unit cluster) {
            return Units.ofKind(UnitKind.PROVINCE).stream()
                    .filter(province -> province.clusters().containsValue(cluster.code()))
                    .map(Unit::code)
                    .toList();
        }
    }
}
