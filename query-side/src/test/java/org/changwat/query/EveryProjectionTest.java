package org.changwat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever type of event there is, no projection throws on it: one that does would set a unit's whole year aside. */
@SpringBootTest(classes = QueryTestApplication.class)
class EveryProjectionTest {

    @Autowired
    private List<Projection<?>> projections;

    @Test
    void every_type_of_event_folds_in_the_order_in_which_an_aggregate_tells_them() throws Exception {
        for (Projection<?> projection : projections) {
            for (DomainEvent event : GoldenEvents.all()) {
                Recorded recorded = Recorded.of(new RememberedLog().append(event, Instant.EPOCH, Map.of()));
                assertThat(keyed(projection, event))
                        .as("%s on %s", projection.name(), recorded.type())
                        .isEqualTo(projection.concerns(event.getClass()));
            }
            foldAll(projection);
        }
    }

    @Test
    void every_type_of_event_shows_somewhere() throws Exception {
        assertThat(GoldenEvents.all())
                .filteredOn(event -> projections.stream().noneMatch(each -> keyed(each, event)))
                .extracting(event -> event.getClass().getSimpleName())
                .isEmpty();
    }

    @Test
    void projections_bear_names_of_their_own() {
        assertThat(projections.stream().map(Projection::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5);
    }

    private static boolean keyed(Projection<?> projection, DomainEvent event) {
        return projection.keyOf(event).isPresent();
    }

    private static <V> void foldAll(Projection<V> projection) throws Exception {
        RememberedLog log = PhuketYear.closed();
        Map<String, V> views = new HashMap<>();
        log.events().forEach(event -> fold(projection, views, Recorded.of(event)));
        for (DomainEvent event : GoldenEvents.all()) {
            Recorded recorded = Recorded.of(log.append(event, Instant.EPOCH, Map.of()));
            fold(projection, views, recorded);
        }
    }

    private static <V> void fold(Projection<V> projection, Map<String, V> views, Recorded event) {
        projection.keyOf(event.payload()).ifPresent(key -> {
            @Nullable V before = views.get(key);
            views.put(key, projection.fold(before, event));
        });
    }
}
