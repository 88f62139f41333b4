package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.ClusterSchemeAdopted.Cluster;
import org.changwat.events.reference.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the directory lists it.
 *
 * @param clusters of a province: its cluster by scheme, such as {@code K52 -> K52-07}
 * @param inspectionRegions of a province: its inspection region by scheme year, such as {@code 2552 -> 7}
 * @param region of a province: the part of the country it lies in
 * @param lead of a cluster: its lead province
 * @param scheme of a cluster or an inspection region: the scheme it belongs to
 * @param number of an inspection region: its number, which means nothing without the scheme
 * @param members of a cluster or an inspection region: its provinces on the day asked for
 * @param parent unit that it belongs to
 * @param existsUntil first day on which it is no more
 * @param changes that took effect by the day asked for, oldest first
 */
public record ListedUnit(
        String code,
        Kind kind,
        LocalizedText name,
        @Nullable LocalDate existsFrom,
        Map<String, String> clusters,
        Map<String, Integer> inspectionRegions,
        @Nullable LocalizedText region,
        Unit.@Nullable Place place,
        @Nullable String lead,
        @Nullable String scheme,
        @Nullable Integer number,
        List<String> members,
        @Nullable String parent,
        @Nullable LocalDate existsUntil,
        List<UnitChange> changes) {

    /** Kinds of units, and of what groups them. */
    public enum Kind {
        PROVINCE,
        CAPITAL,
        CLUSTER,
        AGENCY,
        /** An inspection region (เขตตรวจราชการ); evaluated by nobody, it groups provinces. */
        REGION
    }

    static ListedUnit of(Unit unit, @Nullable String scheme, List<String> members) {
        return new ListedUnit(
                unit.code(),
                Kind.valueOf(unit.kind().name()),
                unit.name(),
                unit.existsFrom(),
                unit.clusters(),
                unit.inspectionRegions(),
                unit.region(),
                unit.place(),
                unit.lead(),
                scheme,
                null,
                members,
                null,
                null,
                List.of());
    }

    /** A unit that the reference data do not have. */
    static ListedUnit registered(String code, UnitHistory.Registration entry) {
        return new ListedUnit(
                code,
                Kind.valueOf(entry.kind().name()),
                entry.name(),
                entry.effectiveFrom(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                entry.parent(),
                null,
                List.of());
    }

    /** A cluster as an adopted scheme has it. */
    static ListedUnit cluster(AdoptedScheme scheme, Cluster cluster) {
        return new ListedUnit(
                cluster.code(),
                Kind.CLUSTER,
                cluster.name(),
                scheme.effectiveFrom(),
                Map.of(),
                Map.of(),
                null,
                null,
                cluster.lead(),
                scheme.scheme(),
                null,
                cluster.members(),
                null,
                null,
                List.of());
    }

    static ListedUnit region(String scheme, int number, List<String> members) {
        return new ListedUnit(
                "%s-%s-%02d".formatted(UnitDirectory.REGION_PREFIX, scheme, number),
                Kind.REGION,
                new LocalizedText("เขตตรวจราชการที่ " + number, "Inspection Region " + number),
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                scheme,
                number,
                members,
                null,
                null,
                List.of());
    }

    /** The unit as commands have changed it by a day. */
    ListedUnit with(UnitHistory history, LocalDate day) {
        UnitHistory.Registration entry = history.registered();
        LocalizedText changed = history.nameOn(day);
        return new ListedUnit(
                code,
                kind,
                changed == null ? name : changed,
                entry == null ? existsFrom : entry.effectiveFrom(),
                clusters,
                inspectionRegions,
                region,
                place,
                lead,
                scheme,
                number,
                members,
                entry == null ? parent : entry.parent(),
                history.existsUntil(),
                history.changes().stream()
                        .filter(change -> !change.effectiveFrom().isAfter(day))
                        .toList());
    }

    /** A province with its cluster in each scheme that is known. */
    ListedUnit clustered(Map<String, String> byScheme) {
        return new ListedUnit(
                code,
                kind,
                name,
                existsFrom,
                byScheme,
                inspectionRegions,
                region,
                place,
                lead,
                scheme,
                number,
                members,
                parent,
                existsUntil,
                changes);
    }

    boolean existsOn(LocalDate day) {
        return (existsFrom == null || !day.isBefore(existsFrom)) && (existsUntil == null || day.isBefore(existsUntil));
    }
}
