package org.changwat.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** How far each view is, as last looked at; a scrape asks no database. */
final class ProjectionMeters {

    private static final StatusReport.Brief UNKNOWN = new StatusReport.Brief(0, 0, 0);

    private final MeterRegistry registry;
    private final Map<String, StatusReport.Brief> latest = new ConcurrentHashMap<>();

    ProjectionMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void watch(String projection) {
        gauge(
                "changwat.projection.lag",
                "events",
                "Events of the log that the view does not show yet",
                projection,
                StatusReport.Brief::lag);
        gauge(
                "changwat.projection.lag.age",
                "seconds",
                "Age of the oldest of them",
                projection,
                StatusReport.Brief::lagSeconds);
        gauge(
                "changwat.projection.rebuild.progress",
                "ratio",
                "How far the build of the view is, 1 where none is going on",
                projection,
                StatusReport.Brief::progress);
    }

    private void gauge(
            String name,
            String unit,
            String description,
            String projection,
            ToDoubleFunction<StatusReport.Brief> value) {
        Gauge.builder(name, () -> value.applyAsDouble(latest.getOrDefault(projection, UNKNOWN)))
                .description(description)
                .baseUnit(unit)
                .tag("projection", projection)
                .register(registry);
    }

    void update(String projection, StatusReport.Brief brief) {
        latest.put(projection, brief);
    }
}
