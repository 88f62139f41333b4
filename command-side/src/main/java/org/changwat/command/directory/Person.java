package org.changwat.command.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.command.directory.PersonDirectory.Contact;
import org.changwat.events.directory.PersonEvent;
import org.jspecify.annotations.Nullable;

/**
 * One person as Axon sees it; decided in {@link PersonDecisions}. What must not come into the log goes to the
 * {@link PersonDirectory} once the rules are met; where the append then fails, sending the command again puts both right.
 */
@AggregateRoot
public class Person {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private PersonState state = PersonState.NONE;

    /** For Axon, which folds the events in. */
    protected Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RegisterPerson command, Clock clock, LedgerFacts facts, LoggedPositions log, AttachedDirectory directory) {
        List<PersonEvent> events = PersonDecisions.decide(
                state, command, Correction.of(command.corrects(), log), today(clock), new KnownUnits(facts));
        directory.open().put(command.person(), new Contact(command.name(), command.phone(), command.email()));
        events.forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ErasePerson command, Clock clock, AttachedDirectory directory) {
        List<PersonEvent> events = PersonDecisions.decide(state, command, today(clock));
        directory.open().erase(command.person());
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
