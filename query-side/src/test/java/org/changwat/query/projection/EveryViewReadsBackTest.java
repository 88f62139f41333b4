package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RegistersLog;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a projection folds is the same after it was stored: a view that reads back otherwise would change with every restart. */
@SpringBootTest(classes = {QueryTestApplication.class, RegistersLog.class})
class EveryViewReadsBackTest {

    @Autowired
    private List<Projection<?>> projections;

    @Autowired
    private RememberedLog registers;

    @Test
    void a_stored_document_reads_back_as_it_was_written() throws Exception {
        RememberedLog log = PhuketYear.closed();
        registers.events().forEach(event -> log.append(event.payload(), event.recordedAt(), event.metadata()));
        for (DomainEvent event : GoldenEvents.all()) {
            log.append(event, Instant.EPOCH, Map.of());
        }
        projections.forEach(projection -> check(projection, log));
    }

    private static <V> void check(Projection<V> projection, RememberedLog log) {
        ViewText<V> text = new ViewText<>(projection.viewType());
        Map<String, V> views = new HashMap<>();
        log.events().forEach(event -> projection
                .keyOf(event.payload())
                .ifPresent(key -> views.put(key, projection.fold(views.get(key), Recorded.of(event)))));

        assertThat(views).as(projection.name()).isNotEmpty();
        views.forEach((key, view) -> {
            String written = text.write(view);
            assertThat(text.read(written)).as(projection.name() + " " + key).isEqualTo(view);
            assertThat(text.readOther(written)).as(projection.name() + " " + key).contains(view);
        });
    }
}
