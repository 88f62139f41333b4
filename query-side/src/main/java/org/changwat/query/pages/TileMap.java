package org.changwat.query.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.Scale;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Bands;
import org.changwat.query.dashboard.GroupDashboard;
import org.changwat.query.dashboard.Ranked;
import org.changwat.query.dashboard.Standing;
import org.jspecify.annotations.Nullable;

/** The map of Thailand in equal tiles, one a province and one for Bangkok, in the order in which an eye reads them. */
public record TileMap(List<Tile> tiles, List<Band> bands) {

    /**
     * A tile.
     *
     * @param name as a reader of the whole hears it
     * @param style classes of its place and colour
     * @param score null where there is none
     * @param rank null where there is none
     * @param whole false where the score rests on less than all of 100
     * @param inside whether it belongs to what is looked at; Bangkok, which nobody evaluates, does not
     */
    public record Tile(
            Unit unit,
            String abbreviation,
            String name,
            String style,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            boolean whole,
            boolean inside) {}

    /**
     * A step of the legend.
     *
     * @param to null for the highest
     */
    public record Band(
            int number, BigDecimal from, @Nullable BigDecimal to, int units) {}

    static TileMap of(GroupDashboard group, Words words) {
        Map<String, Ranked> ranked = new HashMap<>();
        group.ranking().forEach(each -> ranked.put(each.unit(), each));
        List<String> inside = group.standings().stream().map(Standing::unit).toList();
        List<Tile> tiles = Stream.of(UnitKind.PROVINCE, UnitKind.CAPITAL)
                .flatMap(kind -> Units.ofKind(kind).stream())
                .filter(unit -> unit.place() != null)
                .sorted(Comparator.comparingInt((Unit unit) -> row(unit)).thenComparingInt(TileMap::column))
                .map(unit -> tile(unit, ranked.get(unit.code()), inside.contains(unit.code()), group.scale(), words))
                .toList();
        return new TileMap(tiles, bands(group));
    }

    private static Tile tile(Unit unit, @Nullable Ranked ranked, boolean inside, @Nullable Scale scale, Words words) {
        String scored = ranked == null || scale == null
                ? "tile-none"
                : "band-" + Bands.of(scale).of(ranked.score());
        String colour = inside ? scored : "tile-outside";
        boolean whole = ranked == null || ranked.isWhole();
        return new Tile(
                unit,
                words.name(Abbreviations.of(unit.code())),
                words.name(unit.name()),
                "tile col-" + column(unit) + " row-" + row(unit) + " " + colour + (whole ? "" : " tile-part"),
                ranked == null ? null : ranked.score(),
                ranked == null ? null : ranked.rank(),
                whole,
                inside);
    }

    private static List<Band> bands(GroupDashboard group) {
        if (group.scale() == null || group.spread() == null) {
            return List.of();
        }
        List<BigDecimal> from = Bands.of(group.scale()).from();
        List<Integer> units = group.spread().bands();
        return Stream.iterate(0, i -> i < from.size(), i -> i + 1)
                .map(i -> new Band(i + 1, from.get(i), i + 1 < from.size() ? from.get(i + 1) : null, units.get(i)))
                .toList();
    }

    private static int row(Unit unit) {
        return unit.place() == null ? 0 : unit.place().tileRow();
    }

    private static int column(Unit unit) {
        return unit.place() == null ? 0 : unit.place().tileColumn();
    }
}
