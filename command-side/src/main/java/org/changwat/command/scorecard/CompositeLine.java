package org.changwat.command.scorecard;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.changwat.command.scorecard.scoring.CompositeMean;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/**
 * A line that is the weighted mean of its parts: six services, three capacities, several products.
 *
 * @param measurements by code of the part
 */
record CompositeLine(AgreementLine agreed, Standing standing, Map<String, Measurement> measurements) implements Line {

    CompositeLine {
        measurements = Collections.unmodifiableMap(measurements);
    }

    static CompositeLine of(AgreementLine agreed) {
        return new CompositeLine(agreed, Standing.EMPTY, Map.of());
    }

    Criteria.Composite criteria() {
        return (Criteria.Composite) agreed.criteria();
    }

    Optional<Criteria.Part> part(@Nullable String code) {
        return criteria().parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst();
    }

    CompositeLine with(MeasurementReported event, long sequence) {
        String part = event.part();
        if (part == null) {
            return this;
        }
        Map<String, Measurement> next = new TreeMap<>(measurements);
        next.put(part, Measurement.latest(measurements.get(part), event, sequence));
        return new CompositeLine(agreed, standing, next);
    }

    @Override
    public CompositeLine withStanding(Standing next) {
        return new CompositeLine(agreed, next, measurements);
    }

    /** Parts that the new terms no longer name fall away. */
    @Override
    public CompositeLine under(AgreementLine terms) {
        CompositeLine next = new CompositeLine(terms, standing, measurements);
        Map<String, Measurement> kept = new TreeMap<>(measurements);
        kept.keySet().removeIf(code -> next.part(code).isEmpty());
        return new CompositeLine(terms, standing, kept);
    }

    @Override
    public Scored claimed(Structure structure) {
        Map<String, MeasurementReported> reported = new TreeMap<>();
        measurements.forEach((code, measurement) -> reported.put(code, measurement.event()));
        return CompositeMean.score(structure, criteria(), reported);
    }

    @Override
    public Scored confirmed(Structure structure) {
        return Scored.none("NOT_ACCEPTED");
    }
}
