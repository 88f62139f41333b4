package org.changwat.query.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.Criteria;
import org.changwat.events.LocalizedText;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.jspecify.annotations.Nullable;

/** A view that shows a score counted twice or not at all, and holds what is hard to store. */
record CarriedScores(
        String unit,
        int count,
        BigDecimal total,
        Map<String, BigDecimal> byLine,
        List<Criteria> criteria,
        @Nullable String note) {

    static CarriedScores of(String unit) {
        return new CarriedScores(
                unit,
                0,
                new BigDecimal("0.0000"),
                Map.of(),
                List.of(new Criteria.Monitor(new LocalizedText("ร้อยละ", "per cent"))),
                null);
    }

    CarriedScores with(ClusterScoreCarried event) {
        BigDecimal score = event.score() == null ? BigDecimal.ZERO : event.score();
        Map<String, BigDecimal> lines = new TreeMap<>(byLine);
        lines.merge(event.line(), score, BigDecimal::add);
        return new CarriedScores(unit, count + 1, total.add(score), lines, criteria, note);
    }
}
