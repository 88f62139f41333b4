package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.Track;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.Derivation;
import org.jspecify.annotations.Nullable;

/** A cluster's line on a member's card: scored once, on the cluster's card, and carried here. */
record CarriedLine(AgreementLine agreed, Standing standing, Map<Track, Carried> carried) implements Line {

    private static final String RULE = "CARRIED_FROM_CLUSTER";

    CarriedLine {
        carried = Collections.unmodifiableMap(carried);
    }

    static CarriedLine of(AgreementLine agreed) {
        return new CarriedLine(agreed, Standing.EMPTY, Map.of());
    }

    CarriedLine with(ClusterScoreCarried event) {
        Map<Track, Carried> next = new EnumMap<>(Track.class);
        next.putAll(carried);
        next.put(event.track(), new Carried(event.score(), event.cluster(), event.clusterSequence()));
        return new CarriedLine(agreed, standing, next);
    }

    /** Whether the cluster's score of that sequence, or a later one, has arrived. */
    boolean holds(Track track, long clusterSequence) {
        Carried last = carried.get(track);
        return last != null && last.clusterSequence() >= clusterSequence;
    }

    @Override
    public CarriedLine withStanding(Standing next) {
        return new CarriedLine(agreed, next, carried);
    }

    @Override
    public CarriedLine under(AgreementLine terms) {
        return new CarriedLine(terms, standing, carried);
    }

    @Override
    public Scored claimed(Structure structure) {
        return of(carried.get(Track.SELF));
    }

    @Override
    public Scored confirmed(Structure structure) {
        return of(carried.get(Track.EVALUATOR));
    }

    private static Scored of(@Nullable Carried last) {
        if (last == null) {
            return Scored.none(RULE);
        }
        BigDecimal score = last.score();
        Map<String, String> inputs =
                Map.of("cluster", last.cluster(), "clusterSequence", Long.toString(last.clusterSequence()));
        return new Scored(score, new Derivation(RULE, inputs, score == null ? null : score.toPlainString(), List.of()));
    }

    /**
     * The cluster's score of a track.
     *
     * @param score null where the cluster's line bears none any more
     * @param clusterSequence sequence of its event on the cluster's card
     */
    record Carried(@Nullable BigDecimal score, String cluster, long clusterSequence) {}
}
