package org.changwat.events.reference;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is evaluated or that others are grouped by.
 *
 * @param code {@code TH-83}, {@code K52-07} or {@code AG-...}; never changes meaning
 * @param existsFrom first day, or null where it has always been
 * @param clusters a province's cluster by scheme, such as {@code K52 -> K52-07}
 * @param inspectionRegions a province's inspection region by scheme year, such as {@code 2552 -> 7}
 * @param place where a province lies, or null for other units
 * @param lead a cluster's lead province, else null
 */
public record Unit(
        String code,
        UnitKind kind,
        LocalizedText name,
        @Nullable LocalDate existsFrom,
        Map<String, String> clusters,
        Map<String, Integer> inspectionRegions,
        @Nullable LocalizedText region,
        @Nullable Place place,
        @Nullable String lead) {

    /** The kinds of units. */
    public enum UnitKind {
        PROVINCE,
        /** Bangkok: special local administration, not one of the 76. */
        CAPITAL,
        CLUSTER,
        AGENCY
    }

    /**
     * Where a province lies.
     *
     * @param latitude of the provincial hall, degrees
     * @param longitude of the provincial hall, degrees
     * @param tileColumn column of its cell on the tile map
     * @param tileRow row of its cell on the tile map
     */
    public record Place(String latitude, String longitude, int tileColumn, int tileRow) {}
}
