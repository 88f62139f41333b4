package org.changwat.query.projection;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** How long batches of one view take to fold and to write. */
final class FoldMeters {

    private final Timer fold;
    private final Timer write;
    private final DistributionSummary documents;

    FoldMeters(MeterRegistry registry, String projection) {
        fold = Timer.builder("changwat.projection.fold")
                .description("One batch folded in memory, its documents read where they were not held")
                .tag("projection", projection)
                .register(registry);
        write = Timer.builder("changwat.projection.write")
                .description("One write of the documents that batches have changed")
                .tag("projection", projection)
                .register(registry);
        documents = DistributionSummary.builder("changwat.projection.write.documents")
                .description("Documents in a write")
                .tag("projection", projection)
                .register(registry);
    }

    void folded(long nanos) {
        fold.record(nanos, TimeUnit.NANOSECONDS);
    }

    void written(long nanos, int count) {
        write.record(nanos, TimeUnit.NANOSECONDS);
        documents.record(count);
    }
}
