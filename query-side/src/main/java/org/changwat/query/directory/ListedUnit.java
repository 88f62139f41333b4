package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.LocalizedText;
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
        List<String> members) {

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
                members);
    }

    static ListedUnit region(String scheme, int number, List<String> members) {
        return new ListedUnit(
                "%s-%s-%02d".formatted(Directory.REGION_PREFIX, scheme, number),
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
                members);
    }
}
