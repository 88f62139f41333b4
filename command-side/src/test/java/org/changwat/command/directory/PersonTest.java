package org.changwat.command.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.AggregateFixture;
import org.changwat.command.directory.PersonDirectory.Contact;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.PersonRegistered;
import org.changwat.events.log.LedgerUnavailableException;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Map<String, Contact> kept = new HashMap<>();
    private final AggregateFixture<Person, PersonEvent> person = new AggregateFixture<Person, PersonEvent>(Person.class)
            .with(new AttachedDirectory(() -> new PersonDirectory() {
                @Override
                public void put(String id, Contact contact) {
                    kept.put(id, contact);
                }

                @Override
                public void erase(String id) {
                    kept.remove(id);
                }
            }));

    @Test
    void the_event_bears_id_and_role_and_the_name_is_kept_beside_the_log() {
        List<PersonEvent> events = person.when(register("PERSON-0017", "INSPECTOR", "Inspector Example"))
                .events();

        assertThat(events).containsExactly(registered("INSPECTOR"));
        assertThat(events.toString()).doesNotContain("Example").doesNotContain("02-000");
        assertThat(kept).containsEntry("PERSON-0017", new Contact("Inspector Example", "02-000-0000", null));
    }

    @Test
    void another_name_of_the_same_person_is_kept_and_is_no_event() {
        person.given(registered("INSPECTOR"))
                .when(register("PERSON-0017", "INSPECTOR", "Inspector Renamed"))
                .thenNothing();

        assertThat(kept.get("PERSON-0017").name()).isEqualTo("Inspector Renamed");
    }

    @Test
    void another_role_is_an_event() {
        assertThat(person.given(registered("INSPECTOR"))
                        .when(register("PERSON-0017", "ASSISTANT_INSPECTOR", "Inspector Example"))
                        .events())
                .containsExactly(registered("ASSISTANT_INSPECTOR"));
    }

    @Test
    void a_registration_entered_wrongly_is_corrected_by_its_position() {
        LocalDate on = LocalDate.parse("2010-01-05");
        person.given(registered("INSPECTOR")).position(9, "PN-PERSON-0017", 0);

        assertThat(person.when(correct("ASSISTANT_INSPECTOR", on, 9L)).events())
                .containsExactly(
                        new PersonRegistered("PERSON-0017", "ASSISTANT_INSPECTOR", "AG-MOI-IGB", null, on, 9L));
        assertThat(person.when(correct("INSPECTOR", on, 9L)).events())
                .containsExactly(new PersonRegistered("PERSON-0017", "INSPECTOR", "AG-MOI-IGB", null, on, 9L));
        person.when(correct("INSPECTOR", null, 9L)).thenNothing();
    }

    @Test
    void the_registration_that_stands_last_is_corrected() {
        assertThat(person.given(registered("INSPECTOR"), registered("ASSISTANT_INSPECTOR"))
                        .position(9, "PN-PERSON-0017", 1)
                        .when(correct("INSPECTOR", null, 9L))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_corrected_registration_names_the_one_that_stands() {
        person.given(registered("INSPECTOR"), registered("ASSISTANT_INSPECTOR"))
                .position(9, "PN-PERSON-0017", 0)
                .when(correct("INSPECTOR", null, 9L))
                .thenRejected(
                        "directory.correction",
                        "Position 9 is not the entry that stands for the person on PN-PERSON-0017; name the position of its latest"
                                + " entry.");
        assertThat(kept).isEmpty();
    }

    private static RegisterPerson correct(String role, LocalDate on, Long corrects) {
        return new RegisterPerson(
                "PERSON-0017", role, "AG-MOI-IGB", null, "Inspector Example", null, null, on, corrects, null);
    }

    @Test
    void a_name_is_no_id_and_nothing_is_kept_of_it() {
        person.when(register("Somchai", "INSPECTOR", "Somchai"))
                .thenRejected(
                        "directory.person.id",
                        "What was sent (7 characters) is not a person id; use one with a number, such as PERSON-0017, never"
                                + " a name.");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_role_is_a_code() {
        person.when(register("PERSON-0017", "Inspector Somchai", "Somchai"))
                .thenRejected(
                        "directory.person.code",
                        "role (17 characters) is not a code; use one such as INSPECTOR or AG-MOI-IGB.");
    }

    @Test
    void a_unit_is_one_that_is_known() {
        person.when(new RegisterPerson(
                        "PERSON-0017", "INSPECTOR", null, "TH-97", "Example", null, null, null, null, null))
                .thenRejected(
                        "directory.unit.unknown",
                        "TH-97, named in unit, is not known; register it with RegisterUnit first.");
    }

    @Test
    void erasing_a_person_empties_the_directory_and_leaves_the_id() {
        kept.put("PERSON-0017", new Contact("Inspector Example", null, null));

        assertThat(person.given(registered("INSPECTOR"))
                        .when(new ErasePerson("PERSON-0017", null, "asked for"))
                        .events())
                .containsExactly(new PersonErased("PERSON-0017", LocalDate.parse("2022-11-02")));
        assertThat(kept).isEmpty();
    }

    @Test
    void erasing_again_is_no_event_and_erases_what_was_left() {
        kept.put("PERSON-0017", new Contact("Inspector Example", null, null));

        person.given(registered("INSPECTOR"), new PersonErased("PERSON-0017", LocalDate.parse("2022-11-01")))
                .when(new ErasePerson("PERSON-0017", null, null))
                .thenNothing();
        assertThat(kept).isEmpty();
    }

    @Test
    void an_erased_id_is_not_given_to_another() {
        person.given(registered("INSPECTOR"), new PersonErased("PERSON-0017", LocalDate.parse("2022-11-01")))
                .when(register("PERSON-0017", "INSPECTOR", "Another Example"))
                .thenRejected(
                        "directory.person.erased",
                        "PERSON-0017 was erased and the id is not used again; use a new one.");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_person_whom_nobody_registered_is_unknown() {
        person.when(new ErasePerson("PERSON-0017", null, null)).thenUnknown();
    }

    @Test
    void without_a_directory_nobody_is_registered_and_nothing_is_logged() {
        new AggregateFixture<Person, PersonEvent>(Person.class)
                .with(new AttachedDirectory(() -> null))
                .when(register("PERSON-0017", "INSPECTOR", "Inspector Example"))
                .thenFails(LedgerUnavailableException.class, "no directory of persons is attached to this process");
    }

    @Test
    void a_command_and_a_contact_do_not_show_the_name_in_a_log_file() {
        assertThat(register("PERSON-0017", "INSPECTOR", "Inspector Example").toString())
                .isEqualTo("RegisterPerson[person=PERSON-0017, role=INSPECTOR]");
        assertThat(new Contact("Inspector Example", null, null).toString()).doesNotContain("Example");
    }

    private static RegisterPerson register(String person, String role, String name) {
        return new RegisterPerson(
                person, role, "AG-MOI-IGB", null, name, "02-000-0000", null, LocalDate.parse("2010-01-06"), null, null);
    }

    private static PersonRegistered registered(String role) {
        return new PersonRegistered("PERSON-0017", role, "AG-MOI-IGB", null, LocalDate.parse("2010-01-06"));
    }
}
