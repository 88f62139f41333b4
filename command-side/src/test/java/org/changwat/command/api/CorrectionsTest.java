package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recording command takes {@code corrects}, the position of an entry that was wrong (domain rule 18), and every event that one
 * leads to bears it; what does not is named here, with why.
 */
class CorrectionsTest {

    private static final Map<String, String> COMMANDS_WITHOUT = Map.of(
            "RecordInspectionVisit",
                    "what was recorded of a visit is corrected by AmendInspectionVisit, which takes it",
            "ErasePerson", "what is erased is gone: there is nothing to put right");

    private static final Map<String, String> EVENTS_WITHOUT = Map.ofEntries(
            Map.entry("AgreementAgreed", "follows from a form, a negotiation or silence"),
            Map.entry("DeemedAgreementReversed", "follows from a form"),
            Map.entry("AgreementReversed", "follows from a form that was corrected"),
            Map.entry("ScorecardOpened", "follows from the agreement"),
            Map.entry("ScorecardAmended", "follows from the agreement's amendment"),
            Map.entry("ScorecardCalendarAmended", "follows from the calendar"),
            Map.entry("ClusterScoreCarried", "follows from the cluster's score"),
            Map.entry(
                    "ScoreRecorded", "follows from what it names as its cause, and says whether that was a CORRECTION"),
            Map.entry("PenaltyApplied", "follows from a report or a calendar"),
            Map.entry("PenaltyWithdrawn", "follows from a report or a calendar"),
            Map.entry("InspectionVisitRecorded", "is corrected by InspectionVisitAmended, which bears it"),
            Map.entry("PersonErased", "is not put right"));

    static Stream<Entry> commands() {
        return new CommandCatalogue(CommandSideConfiguration.FAMILIES).all().stream();
    }

    static Stream<Entry> sentByPersons() {
        return commands().filter(command -> !command.automationOnly());
    }

    static Stream<Entry> sentByAutomations() {
        return commands().filter(Entry::automationOnly);
    }

    static Stream<String> events() {
        return EventTypes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("sentByPersons")
    void a_recording_command_takes_the_position_of_what_it_corrects(Entry command) {
        assertThat(corrects(command.type()))
                .as("%s: let it take corrects, or say here why not", command.name())
                .isEqualTo(!COMMANDS_WITHOUT.containsKey(command.name()));
    }

    @ParameterizedTest
    @MethodSource("sentByAutomations")
    void an_automation_corrects_nothing_since_it_decides_again_by_what_was_corrected(Entry command) {
        assertThat(corrects(command.type())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_tells_a_correction_from_a_change(String event) {
        Class<? extends DomainEvent> type = EventTypes.all().get(event);

        assertThat(corrects(type))
                .as("%s: let it bear corrects, or say here why not", event)
                .isEqualTo(!EVENTS_WITHOUT.containsKey(event));
    }

    @Test
    void what_is_named_here_is_there() {
        assertThat(commands().map(Entry::name)).containsAll(COMMANDS_WITHOUT.keySet());
        assertThat(EventTypes.all().keySet()).containsAll(EVENTS_WITHOUT.keySet());
    }

    private static boolean corrects(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals("corrects"))
                .anyMatch(CorrectionsTest::isAPositionThatMayBeAbsent);
    }

    private static boolean isAPositionThatMayBeAbsent(RecordComponent component) {
        return component.getType() == Long.class && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
