package org.changwat.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.PersonContacts.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person by id: the role from the log, and the name from beside it for those who may see it. Nobody's cache keeps it. */
@RestController
@RequestMapping("/api/v1/persons/{person}")
class PersonQueries {

    private final People people;
    private final PersonContacts contacts;
    private final ViewAnswers answers;

    PersonQueries(People people, PersonContacts contacts, ViewAnswers answers) {
        this.people = people;
        this.contacts = contacts;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Sheet> person(@PathVariable String person, HttpServletRequest request) {
        long position = answers.of(People.VIEW).await(request);
        People.Named known = Optional.ofNullable(people.find(List.of(person)).get(person))
                .orElseThrow(() -> QueryProblem.unknown("person.unknown", person));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(ViewAnswers.LEDGER_POSITION, Long.toString(position))
                .body(new Sheet(known, contacts.find(person).orElse(null)));
    }

    /** A person with what may be told of the name. */
    record Sheet(People.Named person, @Nullable Contact contact) {}
}
