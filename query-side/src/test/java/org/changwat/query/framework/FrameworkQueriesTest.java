package org.changwat.query.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = QueryTestApplication.class)
class FrameworkQueriesTest {

    private static final FrameworkProjection PROJECTION = new FrameworkProjection();

    @Autowired
    private WebApplicationContext context;

    @Test
    void a_framework_is_told_as_published_and_earlier_as_defined() throws Exception {
        OverHttp http = new OverHttp(context);
        JsonNode now = http.read("/api/v1/frameworks/2557");
        JsonNode first = http.read("/api/v1/frameworks/2557?asOfPosition=1");

        assertThat(now.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(now.at("/publishedOn").asString()).isEqualTo("2014-01-15");
        assertThat(now.at("/structure/dimensions/0/weight").asString()).isEqualTo("70.00");
        assertThat(now.at("/structure/parameters/clusterShare").asString()).isEqualTo("15.00");
        assertThat(now.at("/penalties/0/amount").asString()).isEqualTo("0.0500");
        assertThat(first.at("/state").asString()).isEqualTo("DEFINED");
        assertThat(first.at("/publishedOn").isNull()).isTrue();
        assertThat(http.problem("/api/v1/frameworks/2556", 404)).isEqualTo("framework.none");
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_a_framework() throws Exception {
        Framework view =
                FoldedViews.of(PROJECTION, PhuketYear.underWay()).find("2557").orElseThrow();
        for (DomainEvent event : GoldenEvents.all()) {
            Recorded recorded = Recorded.of(new RememberedLog().append(event, Instant.EPOCH, Map.of()));
            assertThat(PROJECTION.concerns(event.getClass()))
                    .isEqualTo(PROJECTION.keyOf(event).isPresent());
            PROJECTION.keyOf(event).ifPresent(key -> PROJECTION.fold(view, recorded));
        }
    }
}
