package org.changwat.query.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;
import org.changwat.events.EventTypes;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.TrackTotals;
import org.changwat.events.scorecard.TrackTotals.GroupLine;

/** Writes the score events of a sample card: scores are told to it, weighted scores and totals it adds up. */
final class ScoreBook {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Structure structure;
    private final boolean claimsTotal;
    private final Map<String, AgreementLine> lines = new LinkedHashMap<>();
    private final Map<Track, Map<String, BigDecimal>> scores = new EnumMap<>(Track.class);
    private final Map<Track, Map<String, BigDecimal>> weighted = new EnumMap<>(Track.class);

    ScoreBook(Structure structure, boolean claimsTotal, List<AgreementLine> agreed) {
        this.structure = structure;
        this.claimsTotal = claimsTotal;
        agreed.forEach(line -> lines.put(line.line(), line));
        for (Track track : Track.values()) {
            scores.put(track, new LinkedHashMap<>());
            weighted.put(track, new LinkedHashMap<>());
        }
    }

    void amend(List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            if (amendment.after() == null) {
                lines.remove(amendment.line());
            } else {
                lines.put(amendment.line(), amendment.after());
            }
        }
    }

    Map<String, BigDecimal> scores(Track track) {
        return Map.copyOf(scores.get(track));
    }

    ScoreRecorded record(
            ScorecardEvent cause,
            long causeSequence,
            String line,
            Track track,
            BigDecimal to,
            Nature nature,
            Derivation derivation) {
        BigDecimal weight = lines.get(line).weight();
        BigDecimal printed = to.setScale(4, RoundingMode.HALF_UP);
        BigDecimal weightedTo = printed.multiply(weight).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        BigDecimal from = scores.get(track).put(line, printed);
        BigDecimal weightedFrom = weighted.get(track).put(line, weightedTo);
        return new ScoreRecorded(
                cause.unit(),
                cause.fiscalYear(),
                line,
                track,
                from,
                printed,
                weightedFrom,
                weightedTo,
                weight,
                nature,
                EventTypes.nameOf(cause.getClass()),
                causeSequence,
                "2557-1",
                1,
                new Derivation(
                        "WEIGHTED",
                        Map.of("score", printed.toPlainString(), "weight", weight.toPlainString()),
                        weightedTo.toPlainString(),
                        List.of(derivation)),
                totals(track),
                cause.effectiveOn());
    }

    TrackTotals totals(Track track) {
        List<GroupLine> perspectives = new ArrayList<>();
        List<GroupLine> dimensions = new ArrayList<>();
        for (Structure.Dimension dimension : structure.dimensions()) {
            List<String> inside = dimension.perspectives().stream()
                    .map(Structure.Perspective::code)
                    .toList();
            dimensions.add(new GroupLine(dimension.code(), dimension.weight(), groupLine(track, inside)));
            dimension
                    .perspectives()
                    .forEach(each -> perspectives.add(
                            new GroupLine(each.code(), each.weight(), groupLine(track, List.of(each.code())))));
        }
        BigDecimal scored = BigDecimal.ZERO;
        BigDecimal gross = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> each : weighted.get(track).entrySet()) {
            scored = scored.add(lines.get(each.getKey()).weight());
            gross = gross.add(each.getValue());
        }
        boolean total = claimsTotal && !weighted.get(track).isEmpty();
        return new TrackTotals(
                perspectives,
                dimensions,
                scored.setScale(2, RoundingMode.HALF_UP),
                total ? gross : null,
                total ? new BigDecimal("0.0000") : null,
                total ? gross : null);
    }

    private BigDecimal groupLine(Track track, List<String> inside) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> each : weighted.get(track).entrySet()) {
            AgreementLine line = lines.get(each.getKey());
            if (inside.contains(line.perspective())) {
                sum = sum.add(each.getValue());
                weights = weights.add(line.weight());
            }
        }
        return weights.signum() == 0 ? null : sum.multiply(HUNDRED).divide(weights, 4, RoundingMode.HALF_UP);
    }
}
