package org.changwat.query.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.HostOpinionRecorded;
import org.changwat.events.changerequest.IndicatorChangeAnalysed;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeNotified;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.changerequest.IndicatorHostConsulted;
import org.changwat.query.changerequest.ChangeRequest.State;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.GoldenEvents;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;

class RequestPathTest {

    private static final String ID = "CR-2557-TH-83-1";

    private final RememberedLog log = new RememberedLog();
    private List<ChangeRequest> requests = List.of();

    @Test
    void the_register_follows_a_request_from_its_receipt_to_its_notice() throws IOException {
        assertThat(after(golden(IndicatorChangeRequested.class)).state()).isEqualTo(State.REQUESTED);
        assertThat(after(new IndicatorChangeAnalysed(ID, "TH-83", 2557, "Sound", day("2014-05-06"), null))
                        .state())
                .isEqualTo(State.ANALYSED);
        assertThat(after(asked("A", "2014-05-07")).state()).isEqualTo(State.CONSULTED);
        after(asked("B", "2014-05-08"));
        after(new HostOpinionRecorded(ID, "TH-83", 2557, "A", "Agreed", List.of(), day("2014-05-15"), null));
        assertThat(after(golden(IndicatorChangeDecided.class)).state()).isEqualTo(State.DECIDED);
        ChangeRequest told = after(new IndicatorChangeNotified(ID, "TH-83", 2557, "OPDC 1", day("2014-05-22"), null));

        assertThat(told.state()).isEqualTo(State.NOTIFIED);
        RequestPath path = told.path();
        assertThat(path.analysis()).isEqualTo(new RequestPath.Analysis("Sound", day("2014-05-06"), 2));
        assertThat(path.consultations())
                .containsExactly(
                        new RequestPath.Consultation(
                                "A", "L", day("2014-05-07"), "Agreed", day("2014-05-15"), List.of()),
                        new RequestPath.Consultation("B", "L", day("2014-05-08"), null, null, List.of()));
        assertThat(path.notice()).isEqualTo(new RequestPath.Notice("OPDC 1", day("2014-05-22"), 7));
        assertThat(path.withdrawnOn()).isNull();
    }

    @Test
    void a_corrected_consultation_keeps_its_answer() throws IOException {
        after(golden(IndicatorChangeRequested.class));
        after(asked("A", "2014-05-07"));
        after(new HostOpinionRecorded(ID, "TH-83", 2557, "A", "Agreed", List.of(), day("2014-05-15"), null));

        assertThat(after(asked("A", "2014-05-09")).path().consultations())
                .containsExactly(new RequestPath.Consultation(
                        "A", "L", day("2014-05-09"), "Agreed", day("2014-05-15"), List.of()));
    }

    @Test
    void a_withdrawn_request_says_so() throws IOException {
        after(golden(IndicatorChangeRequested.class));

        ChangeRequest withdrawn = after(new IndicatorChangeWithdrawn(ID, "TH-83", 2557, day("2014-05-10"), null));

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.path().withdrawnOn()).isEqualTo("2014-05-10");
    }

    @Test
    void a_corrected_request_stays_one_in_its_first_place() throws IOException {
        IndicatorChangeRequested first = golden(IndicatorChangeRequested.class);
        after(first);
        after(asked("A", "2014-05-07"));

        ChangeRequest corrected = after(new IndicatorChangeRequested(
                ID,
                "TH-83",
                2557,
                1,
                1,
                2,
                first.changes(),
                first.ground(),
                null,
                "Drought",
                List.of(),
                first.receivedOn(),
                1L,
                List.of()));

        assertThat(requests).hasSize(1);
        assertThat(corrected.justification()).isEqualTo("Drought");
        assertThat(corrected.position()).isEqualTo(1);
        assertThat(corrected.state()).isEqualTo(State.CONSULTED);
    }

    @Test
    void another_request_of_the_unit_is_left_as_it_is() throws IOException {
        after(golden(IndicatorChangeRequested.class));
        after(new IndicatorChangeAnalysed("CR-2557-TH-83-2", "TH-83", 2557, "Sound", day("2014-05-06"), null));

        assertThat(requests.get(0).state()).isEqualTo(State.REQUESTED);
    }

    private ChangeRequest after(DomainEvent event) {
        Recorded recorded = Recorded.of(log.append(event, Instant.EPOCH, Map.of()));
        requests = ChangeRequest.with(requests, (ChangeRequestEvent) event, recorded);
        return requests.get(0);
    }

    private static IndicatorHostConsulted asked(String agency, String sentOn) {
        return new IndicatorHostConsulted(ID, "TH-83", 2557, agency, "L", day(sentOn), null);
    }

    private static <E extends DomainEvent> E golden(Class<E> type) throws IOException {
        return GoldenEvents.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
