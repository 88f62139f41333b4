package org.changwat.query.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.Scale;
import org.changwat.events.reference.Unit;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.Moment;

/** A unit's totals over the years, each scale by itself: two are never drawn together (domain rule 17). */
public record Trend(Map<Scale, List<Dashboard>> years) {

    static Trend of(Unit unit, List<Integer> recorded, Dashboards dashboards, Moment moment) {
        Map<Scale, List<Dashboard>> years = new EnumMap<>(Scale.class);
        recorded.stream().sorted().forEach(year -> dashboards
                .find(unit, year, moment)
                .filter(board -> board.scale() != null && board.claimsTotal())
                .ifPresent(board -> years.computeIfAbsent(board.scale(), scale -> new ArrayList<>())
                        .add(board)));
        return new Trend(years);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** Whether there is a year to compare with. */
    public boolean compares() {
        return years.values().stream().mapToInt(List::size).sum() > 1;
    }
}
