package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.PersonRegistered;
import org.jspecify.annotations.Nullable;

/** Decides on persons. */
final class PersonDecisions {

    private PersonDecisions() {}

    static List<PersonEvent> decide(
            PersonState state, RegisterPerson command, Correction correction, LocalDate today, KnownUnits known) {
        String unit = command.unit();
        Logged<PersonRegistered> standing = state.registered();
        Rule.require(
                new PersonIdIsNoName(command.person()),
                new RoleIsACode("role", command.role()),
                new RoleIsACode("office", command.office()),
                new UnitIsKnown("unit", String.valueOf(unit), unit == null || known.has(unit)),
                new ErasedIdIsNotUsedAgain(command.person(), state.erased()),
                new CorrectsWhatStands(command.aggregateId(), "the person", correction, standing));
        PersonRegistered event = new PersonRegistered(
                command.person(),
                command.role(),
                command.office(),
                unit,
                registeredOn(command, correction.isAsked() ? standing : null, today),
                command.corrects());
        return saysTheSame(standing, event, correction) ? List.of() : List.of(event);
    }

    static List<PersonEvent> decide(PersonState state, ErasePerson command, LocalDate today) {
        return state.erased()
                ? List.of()
                : List.of(new PersonErased(command.person(), command.erasedOn() == null ? today : command.erasedOn()));
    }

    private static LocalDate registeredOn(
            RegisterPerson command, @Nullable Logged<PersonRegistered> standing, LocalDate today) {
        if (command.registeredOn() != null) {
            return command.registeredOn();
        }
        return standing == null ? today : standing.event().registeredOn();
    }

    /** Another name or number of the same person in the same role is no event, nor is another day unless it corrects the first. */
    private static boolean saysTheSame(
            @Nullable Logged<PersonRegistered> logged, PersonRegistered next, Correction correction) {
        if (logged == null) {
            return false;
        }
        PersonRegistered standing = logged.event();
        return standing.role().equals(next.role())
                && Objects.equals(standing.office(), next.office())
                && Objects.equals(standing.unit(), next.unit())
                && (!correction.isAsked() || standing.registeredOn().equals(next.registeredOn()));
    }
}
