package org.changwat.events.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit.Place;
import org.changwat.events.reference.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/** The 76 provinces, Bangkok, the clusters of both schemes, and the agencies (domain rules 1 and 2). */
public final class Units {

    /** Scheme of the Gazette of 18 Feb 2552, in force from 17 Feb 2552. */
    public static final String K52 = "K52";

    /** Scheme of the announcement of Nov 2560. */
    public static final String K60 = "K60";

    private static final LocalDate K52_FROM = LocalDate.of(2009, 2, 17);
    private static final LocalDate K60_FROM = LocalDate.of(2017, 11, 1);

    private static final Map<String, LocalDate> JOINED_K52 = new LinkedHashMap<>();
    private static final Map<String, Unit> BY_CODE = load();

    private Units() {}

    public static Collection<Unit> all() {
        return BY_CODE.values();
    }

    public static Optional<Unit> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static List<Unit> ofKind(UnitKind kind) {
        return all().stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** Codes of the 76 provinces, without Bangkok. */
    public static List<String> provinceCodes() {
        return ofKind(UnitKind.PROVINCE).stream().map(Unit::code).toList();
    }

    /** Provinces that exist on a day: Bueng Kan only from its founding (domain rule 1). */
    public static List<Unit> provincesOn(LocalDate day) {
        return ofKind(UnitKind.PROVINCE).stream()
                .filter(unit -> unit.existsFrom() == null || !day.isBefore(unit.existsFrom()))
                .toList();
    }

    /** The cluster scheme in force on a day; null before the first. */
    public static @Nullable String schemeOn(LocalDate date) {
        return date.isBefore(K52_FROM) ? null : date.isBefore(K60_FROM) ? K52 : K60;
    }

    /** The cluster of a province under the scheme in force on a day, if it had joined one by then. */
    public static Optional<String> clusterOf(String province, LocalDate date) {
        String scheme = schemeOn(date);
        if (scheme == null) {
            return Optional.empty();
        }
        LocalDate joined = JOINED_K52.get(province);
        if (joined != null && date.isBefore(joined)) {
            return Optional.empty();
        }
        return find(province).map(unit -> unit.clusters().get(scheme));
    }

    /** Provinces of a cluster on a day, by code. */
    public static List<String> membersOf(String cluster, LocalDate date) {
        return ofKind(UnitKind.PROVINCE).stream()
                .map(Unit::code)
                .filter(code -> clusterOf(code, date).filter(cluster::equals).isPresent())
                .toList();
    }

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new LinkedHashMap<>();
        List<Unit> read = new ArrayList<>();
        Table.read("provinces.tsv").forEach(row -> read.add(province(row)));
        Table.read("clusters.tsv").forEach(row -> read.add(grouping(row, UnitKind.CLUSTER, row.text("lead"))));
        Table.read("agencies.tsv").forEach(row -> read.add(grouping(row, UnitKind.AGENCY, null)));
        read.forEach(unit -> units.put(unit.code(), unit));
        return Collections.unmodifiableMap(units);
    }

    private static Unit province(Table.Row row) {
        boolean province = Boolean.parseBoolean(row.text("province"));
        if (!row.text("joined_k52").isEmpty()) {
            JOINED_K52.put(row.text("code"), LocalDate.parse(row.text("joined_k52")));
        }
        return new Unit(
                row.text("code"),
                province ? UnitKind.PROVINCE : UnitKind.CAPITAL,
                name(row),
                row.text("exists_from").isEmpty() ? null : LocalDate.parse(row.text("exists_from")),
                province ? Map.of(K52, row.text("cluster_k52"), K60, row.text("cluster_k60")) : Map.of(),
                province
                        ? Map.of("2552", row.number("inspection_2552"), "2560", row.number("inspection_2560"))
                        : Map.of(),
                new LocalizedText(row.text("region6_th"), row.text("region6_en")),
                new Place(row.text("lat"), row.text("lon"), row.number("tile_col"), row.number("tile_row")),
                null);
    }

    private static Unit grouping(Table.Row row, UnitKind kind, @Nullable String lead) {
        return new Unit(row.text("code"), kind, name(row), null, Map.of(), Map.of(), null, null, lead);
    }

    private static LocalizedText name(Table.Row row) {
        return new LocalizedText(row.text("name_th"), row.text("name_en"));
    }
}
