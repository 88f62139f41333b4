package org.changwat.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.knowledge.KnowledgeEventRecorded.Form;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.junit.jupiter.api.Test;

class KnowledgeEventTest {

    private final AggregateFixture<KnowledgeEvent, KnowledgeSharingEvent> event =
            new AggregateFixture<>(KnowledgeEvent.class);

    @Test
    void three_events_of_2565_were_attended_by_4625_in_all() {
        int all = Stream.of(record(1, "2022-03-08", 1550), record(2, "2022-04-05", 1341), record(3, "2022-05-18", 1734))
                .map(command -> new AggregateFixture<KnowledgeEvent, KnowledgeSharingEvent>(KnowledgeEvent.class)
                        .when(command)
                        .event(KnowledgeEventRecorded.class))
                .mapToInt(KnowledgeEventRecorded::participants)
                .sum();

        assertThat(all).isEqualTo(4625);
    }

    @Test
    void an_event_is_recorded_as_it_was_held() {
        assertThat(event.when(record(1, "2022-03-08", 1550)).events()).containsExactly(recorded(1, "2022-03-08", 1550));
    }

    @Test
    void the_same_event_again_changes_nothing_and_another_number_is_a_correction() {
        event.given(recorded(1, "2022-03-08", 1550))
                .when(record(1, "2022-03-08", 1550))
                .thenNothing();

        event.when(record(1, "2022-03-08", 1551))
                .thenRejected(
                        "knowledge.entry.exists",
                        "KE-2565-1 is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void a_wrong_number_is_corrected_by_its_position_and_then_the_correction_stands() {
        KnowledgeEventRecorded corrected = event.given(recorded(1, "2022-03-08", 1550))
                .position(4, "KE-2565-1", 0)
                .when(record(1, "2022-03-08", 1551, 4L))
                .event(KnowledgeEventRecorded.class);

        assertThat(corrected.participants()).isEqualTo(1551);

        new AggregateFixture<KnowledgeEvent, KnowledgeSharingEvent>(KnowledgeEvent.class)
                .given(recorded(1, "2022-03-08", 1550), corrected)
                .position(4, "KE-2565-1", 0)
                .when(record(1, "2022-03-08", 1552, 4L))
                .thenRejected(
                        "knowledge.correction",
                        "Position 4 is not the entry that stands for the event on KE-2565-1; name the position of its latest"
                                + " entry.");
    }

    @Test
    void an_event_outside_its_year_is_remarked() {
        assertThat(event.when(record(1, "2022-10-01", 1)).warnings())
                .containsExactly("2022-10-01 lies outside fiscal year 2565; check the date.");
    }

    @Test
    void an_event_is_recorded_once_it_was_held() {
        event.when(record(1, "2022-11-03", 1))
                .thenRejected(
                        "knowledge.date.ahead",
                        "heldOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or correct"
                                + " the date.");
    }

    @Test
    void events_are_numbered_from_one() {
        event.when(record(0, "2022-03-08", 1)).thenRejected("knowledge.number", "eventNo is 0; number them from 1.");
    }

    @Test
    void nobody_may_have_come() {
        assertThat(event.when(record(1, "2022-03-08", 0)).events()).containsExactly(recorded(1, "2022-03-08", 0));
    }

    @Test
    void fewer_than_nobody_cannot_come() {
        event.when(record(1, "2022-03-08", -1))
                .thenRejected("knowledge.participants", "-1 participants cannot have come; correct the number.");
    }

    @Test
    void provinces_are_named_by_code() {
        event.when(new RecordKnowledgeEvent(
                        2565,
                        1,
                        "KM",
                        LocalDate.parse("2022-03-08"),
                        Form.ONLINE,
                        1,
                        List.of("TH-83", "Phuket"),
                        null,
                        null,
                        null,
                        null))
                .thenRejected(
                        "knowledge.units",
                        "Phuket are not units of the reference data; name units by their code, such as TH-83.");
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(KnowledgeEvent.class);
    }

    private static RecordKnowledgeEvent record(int eventNo, String heldOn, int participants) {
        return record(eventNo, heldOn, participants, null);
    }

    private static RecordKnowledgeEvent record(int eventNo, String heldOn, int participants, Long corrects) {
        return new RecordKnowledgeEvent(
                2565,
                eventNo,
                "KM Online",
                LocalDate.parse(heldOn),
                Form.ONLINE,
                participants,
                null,
                List.of("YOUTUBE"),
                null,
                corrects,
                null);
    }

    static KnowledgeEventRecorded recorded(int eventNo, String heldOn, int participants) {
        return new KnowledgeEventRecorded(
                2565,
                eventNo,
                "KM Online",
                LocalDate.parse(heldOn),
                Form.ONLINE,
                participants,
                List.of(),
                List.of("YOUTUBE"),
                List.of(),
                null,
                List.of());
    }
}
