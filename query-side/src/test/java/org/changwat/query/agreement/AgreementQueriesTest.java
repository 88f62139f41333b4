package org.changwat.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.history.Readings;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.OverHttp;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.QueryTestApplication;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = QueryTestApplication.class)
class AgreementQueriesTest {

    private static final AgreementProjection PROJECTION = new AgreementProjection();
    private static final RememberedLog YEAR = PhuketYear.underWay();

    @Autowired
    private WebApplicationContext context;

    private OverHttp http;

    @BeforeEach
    void connect() {
        http = new OverHttp(context);
    }

    static Stream<LoggedEvent> positions() {
        return YEAR.events().stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void an_agreement_read_from_the_log_is_the_one_the_view_showed_then(LoggedEvent last) {
        Readings<Agreement> readings = new Readings<>(PROJECTION, FoldedViews.of(PROJECTION, YEAR), new Past(YEAR));

        assertThat(readings.find("2557:TH-83", List.of("PA-2557-TH-83"), Moment.atPosition(last.position())))
                .isEqualTo(
                        FoldedViews.of(PROJECTION, YEAR.upTo(last.position())).find("2557:TH-83"));
    }

    @Test
    void every_type_of_event_is_folded_or_says_nothing_to_an_agreement() throws Exception {
        for (DomainEvent event : GoldenEvents.all()) {
            Recorded recorded = Recorded.of(new RememberedLog().append(event, Instant.EPOCH, Map.of()));
            assertThat(PROJECTION.concerns(event.getClass()))
                    .isEqualTo(PROJECTION.keyOf(event).isPresent());
            PROJECTION.keyOf(event).ifPresent(key -> PROJECTION.fold(null, recorded));
        }
    }

    @Test
    void it_is_told_as_proposed_agreed_and_signed_with_every_amendment() throws Exception {
        JsonNode agreement = http.read("/api/v1/agreements/2557/TH-83");

        assertThat(agreement.at("/state").asString()).isEqualTo("SIGNED");
        assertThat(agreement.at("/proposals/0/lines").size()).isEqualTo(11);
        assertThat(agreement.at("/proposals/0/warnings/0/code").asString())
                .isEqualTo("agreement.inclusive.weak-point-missing");
        assertThat(agreement.at("/forms/0/inTime").asBoolean()).isTrue();
        assertThat(agreement.at("/agreed/basis").asString()).isEqualTo("FORM");
        assertThat(agreement.at("/signed/on").asString()).isEqualTo("2014-04-10");
        assertThat(agreement.at("/amendments/0/authority/meeting").asString()).isEqualTo("2/2557");
        assertThat(agreement.at("/amendments/0/lines/0/before/weight").asString())
                .isEqualTo("15.00");
        assertThat(agreement.at("/lines/0/weight").asString()).isEqualTo("12.00");
        assertThat(agreement.at("/proposals/0/lines/0/weight").asString()).isEqualTo("15.00");
    }

    @Test
    void before_it_was_signed_it_reads_unsigned() throws Exception {
        JsonNode march = http.read("/api/v1/agreements/2557/TH-83?asOf=2014-03-31");

        assertThat(march.at("/state").asString()).isEqualTo("AGREED");
        assertThat(march.at("/signed").isNull()).isTrue();
        assertThat(march.at("/lines/0/weight").asString()).isEqualTo("15.00");
    }

    @Test
    void a_clusters_is_agreed_and_never_signed() throws Exception {
        assertThat(http.read("/api/v1/agreements/2557/K52-07").at("/state").asString())
                .isEqualTo("AGREED");
    }

    @Test
    void where_there_is_none_the_answer_says_so() throws Exception {
        assertThat(http.problem("/api/v1/agreements/2557/TH-81", 404)).isEqualTo("agreement.none");
        assertThat(http.problem("/api/v1/agreements/2557/TH-999", 404)).isEqualTo("unit.unknown");
    }
}
