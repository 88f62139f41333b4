package org.changwat.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.GoodPracticePublished.Medium;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.junit.jupiter.api.Test;

class GoodPracticeTest {

    private static final String VISIT = "IV-2552-S-TH-50-2009-06-01";

    private final AggregateFixture<GoodPractice, KnowledgeSharingEvent> practice =
            new AggregateFixture<>(GoodPractice.class);

    @Test
    void a_practice_that_a_visit_found_fit_to_copy_pins_what_it_rests_on() {
        GoodPracticePublished published = practice.elsewhere(visit(true), 0)
                .when(publish("TH-50", null, VISIT, List.of("YOUTUBE")))
                .event(GoodPracticePublished.class);

        assertThat(published.visitSequence()).isZero();
        assertThat(published.warnings()).isEmpty();
        assertThat(published.effectiveOn()).isEqualTo("2022-05-18");
    }

    @Test
    void a_visit_that_marked_nothing_and_a_practice_without_a_channel_are_remarked() {
        assertThat(practice.elsewhere(visit(false), 0)
                        .when(publish("TH-50", null, VISIT, null))
                        .warnings())
                .containsExactly(
                        "Complaint system does not say where it is published; name its channels.",
                        VISIT + " marked no system as fit to copy; check the source.");
    }

    @Test
    void what_a_visit_was_amended_to_say_counts() {
        InspectionVisitAmended amended = new InspectionVisitAmended(
                VISIT,
                2552,
                "TH-50",
                LocalDate.parse("2009-06-01"),
                LocalDate.parse("2009-06-01"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SystemFinding("COMPLAINTS", "A model", true)),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.parse("2009-07-01"),
                null,
                List.of());

        GoodPracticePublished published = practice.elsewhere(visit(false), 0)
                .elsewhere(amended, 1)
                .when(publish("TH-50", null, VISIT, List.of("YOUTUBE")))
                .event(GoodPracticePublished.class);

        assertThat(published.visitSequence()).isEqualTo(1);
        assertThat(published.warnings()).isEmpty();
    }

    @Test
    void a_practice_is_that_of_the_province_visited() {
        practice.elsewhere(visit(true), 0)
                .when(publish("TH-52", null, VISIT, List.of("YOUTUBE")))
                .thenRejected(
                        "knowledge.visit.unit",
                        VISIT + " was a visit to TH-50, not to TH-52; correct the unit or the visit.");
    }

    @Test
    void a_source_that_the_ledger_does_not_hold_is_unknown() {
        practice.when(publish("TH-50", null, VISIT, null))
                .thenFails(UnknownAggregate.class, VISIT + " is not in the ledger");
        practice.when(publish("TH-50", "KE-2565-1", null, null))
                .thenFails(UnknownAggregate.class, "KE-2565-1 is not in the ledger");
        practice.when(publish("TH-50", null, "SC-2557-TH-83", null))
                .thenFails(UnknownAggregate.class, "SC-2557-TH-83 is not in the ledger");
    }

    @Test
    void a_practice_shown_at_a_knowledge_event_names_it() {
        assertThat(practice.elsewhere(KnowledgeEventTest.recorded(1, "2022-03-08", 1550), 0)
                        .when(publish("TH-50", "KE-2565-1", null, List.of("YOUTUBE")))
                        .event(GoodPracticePublished.class)
                        .knowledgeEvent())
                .isEqualTo("KE-2565-1");
    }

    @Test
    void a_practice_is_published_once_and_otherwise_corrected() {
        GoodPracticePublished published =
                practice.when(publish("TH-50", null, null, List.of("YOUTUBE"))).event(GoodPracticePublished.class);
        AggregateFixture<GoodPractice, KnowledgeSharingEvent> again =
                new AggregateFixture<GoodPractice, KnowledgeSharingEvent>(GoodPractice.class).given(published);

        again.when(publish("TH-50", null, null, List.of("YOUTUBE"))).thenNothing();
        again.when(publish("TH-52", null, null, List.of("YOUTUBE")))
                .thenRejected(
                        "knowledge.entry.exists",
                        "GP-2565-1 is recorded already with other content; to correct it name its position in corrects.");
    }

    private static InspectionVisitRecorded visit(boolean fitToCopy) {
        return new InspectionVisitRecorded(
                VISIT,
                Kind.SUPERVISION,
                Method.SITE,
                2552,
                null,
                null,
                "TH-50",
                LocalDate.parse("2009-06-01"),
                LocalDate.parse("2009-06-01"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SystemFinding("COMPLAINTS", "A model", fitToCopy)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PublishGoodPractice publish(
            String unit, String knowledgeEvent, String visit, List<String> channels) {
        return new PublishGoodPractice(
                2565,
                1,
                "Complaint system",
                unit,
                null,
                knowledgeEvent,
                visit,
                List.of(Medium.VIDEO),
                channels,
                LocalDate.parse("2022-05-18"),
                null,
                null,
                null);
    }
}
