package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Rule;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.PersonRegistered;
import org.jspecify.annotations.Nullable;

/** Decides on persons. */
final class PersonDecisions {

    private PersonDecisions() {}

    static List<PersonEvent> decide(PersonState state, RegisterPerson command, LocalDate today, KnownUnits known) {
        String unit = command.unit();
        Rule.require(
                new PersonIdIsNoName(command.person()),
                new RoleIsACode("role", command.role()),
                new RoleIsACode("office", command.office()),
                new UnitIsKnown("unit", String.valueOf(unit), unit == null || known.has(unit)),
                new ErasedIdIsNotUsedAgain(command.person(), state.erased()));
        PersonRegistered event = new PersonRegistered(
                command.person(),
                command.role(),
                command.office(),
                unit,
                command.registeredOn() == null ? today : command.registeredOn());
        return saysTheSame(state.registered(), event) ? List.of() : List.of(event);
    }

    static List<PersonEvent> decide(PersonState state, ErasePerson command, LocalDate today) {
        return state.erased()
                ? List.of()
                : List.of(new PersonErased(command.person(), command.erasedOn() == null ? today : command.erasedOn()));
    }

    /** Another name or number of the same person in the same role is no event. */
    private static boolean saysTheSame(@Nullable PersonRegistered standing, PersonRegistered next) {
        return standing != null
                && standing.role().equals(next.role())
                && Objects.equals(standing.office(), next.office())
                && Objects.equals(standing.unit(), next.unit());
    }
}
