package org.changwat.query.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = QueryTestApplication.class)
class ChangeRequestQueriesTest {

    @Autowired
    private WebApplicationContext context;

    @Test
    void the_register_lists_a_years_requests_with_their_decisions() throws Exception {
        OverHttp http = new OverHttp(context);
        JsonNode all = http.read("/api/v1/change-requests?fiscalYear=2557");

        assertThat(all.size()).isEqualTo(1);
        assertThat(all.at("/0/request").asString()).isEqualTo("CR-2557-TH-83-1");
        assertThat(all.at("/0/changes/0/weight").asString()).isEqualTo("12.00");
        assertThat(all.at("/0/decision/outcome").asString()).isEqualTo("APPROVED");
        assertThat(http.read("/api/v1/change-requests?fiscalYear=2557&unit=TH-83"))
                .isEqualTo(all);
        assertThat(http.read("/api/v1/change-requests?fiscalYear=2557&unit=TH-81"))
                .isEmpty();
        assertThat(http.read("/api/v1/change-requests?fiscalYear=2558")).isEmpty();
        assertThat(http.read("/api/v1/change-requests"))
                .as("the latest year that has one")
                .isEqualTo(all);
    }

    @Test
    void what_is_asked_wrongly_is_told() throws Exception {
        OverHttp http = new OverHttp(context);

        assertThat(http.problem("/api/v1/change-requests?fiscalYear=soon", 400)).isEqualTo("query.parameter.invalid");
        assertThat(http.problem("/api/v1/change-requests?fiscalYear=2557&unit=TH-999", 404))
                .isEqualTo("unit.unknown");
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_the_register() throws Exception {
        ChangeRequestProjection projection = new ChangeRequestProjection();
        for (DomainEvent event : GoldenEvents.all()) {
            Recorded recorded = Recorded.of(new RememberedLog().append(event, Instant.EPOCH, Map.of()));
            assertThat(projection.concerns(event.getClass()))
                    .isEqualTo(projection.keyOf(event).isPresent());
            projection.keyOf(event).ifPresent(key -> projection.fold(null, recorded));
        }
    }
}
