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
 * @param corrected the last correction of each entry, by the sequence of the entry
 * @param accepted those that were accepted with their report, by code of the part
 */
record CompositeLine(
        AgreementLine agreed,
        Standing standing,
        Map<String, Measurement> measurements,
        Map<Long, Measurement> corrected,
        Map<String, Measurement> accepted)
        implements Line {

    CompositeLine {
        measurements = Collections.unmodifiableMap(measurements);
        corrected = Collections.unmodifiableMap(corrected);
        accepted = Collections.unmodifiableMap(accepted);
    }

    static CompositeLine of(AgreementLine agreed) {
        return new CompositeLine(agreed, Standing.EMPTY, Map.of(), Map.of(), Map.of());
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
        Measurement latest = Measurement.latest(measurements.get(part), event, sequence);
        return new CompositeLine(
                agreed,
                standing,
                put(measurements, part, latest),
                Measurement.corrected(corrected, event, latest),
                put(accepted, part, Measurement.unlessCorrected(accepted.get(part), event, latest)));
    }

    @Override
    public CompositeLine withStanding(Standing next) {
        return new CompositeLine(agreed, next, measurements, corrected, accepted);
    }

    /** Parts that the new terms no longer name fall away. */
    @Override
    public CompositeLine under(AgreementLine terms) {
        CompositeLine next = new CompositeLine(terms, standing, Map.of(), Map.of(), Map.of());
        return new CompositeLine(terms, standing, next.named(measurements), corrected, next.named(accepted));
    }

    private Map<String, Measurement> named(Map<String, Measurement> byPart) {
        Map<String, Measurement> kept = new TreeMap<>(byPart);
        kept.keySet().removeIf(code -> part(code).isEmpty());
        return kept;
    }

    @Override
    public CompositeLine accepting(Line frozen) {
        Map<String, Measurement> next = accepted;
        if (frozen instanceof CompositeLine report) {
            for (String part : report.measurements().keySet()) {
                if (part(part).isPresent()) {
                    next = put(
                            next,
                            part,
                            Measurement.confirmed(
                                    accepted.get(part), report.measurements().get(part), corrected));
                }
            }
        }
        return new CompositeLine(agreed, standing, measurements, corrected, next);
    }

    @Override
    public CompositeLine refusing(Line frozen) {
        Map<String, Measurement> next = new TreeMap<>(accepted);
        if (frozen instanceof CompositeLine report) {
            next.keySet()
                    .removeIf(part -> Measurement.same(
                            accepted.get(part), report.measurements().get(part)));
        }
        return new CompositeLine(agreed, standing, measurements, corrected, next);
    }

    @Override
    public Scored claimed(Structure structure) {
        return CompositeMean.score(structure, criteria(), events(measurements));
    }

    @Override
    public Scored confirmed(Structure structure) {
        return accepted.isEmpty()
                ? Scored.none("NOT_ACCEPTED")
                : Measurement.accepted(CompositeMean.score(structure, criteria(), events(accepted)));
    }

    private static Map<String, MeasurementReported> events(Map<String, Measurement> byPart) {
        Map<String, MeasurementReported> events = new TreeMap<>();
        byPart.forEach((code, measurement) -> events.put(code, measurement.event()));
        return events;
    }

    private static Map<String, Measurement> put(
            Map<String, Measurement> byPart, String part, @Nullable Measurement measurement) {
        Map<String, Measurement> next = new TreeMap<>(byPart);
        if (measurement == null) {
            next.remove(part);
        } else {
            next.put(part, measurement);
        }
        return next;
    }
}
