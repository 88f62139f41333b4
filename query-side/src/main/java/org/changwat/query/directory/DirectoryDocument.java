package org.changwat.query.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.changwat.events.Copies;
import org.changwat.events.DomainEvent;
import org.changwat.events.directory.ClusterSchemeAdopted;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonRegistered;
import org.changwat.events.directory.UnitEvent;
import org.changwat.query.projection.Recorded;

/**
 * What the ledger has told of units, schemes and persons, beside the reference data. Each document holds one of the three.
 *
 * @param units by code
 * @param schemes what was adopted, in the order of the log
 * @param persons by id
 */
record DirectoryDocument(
        Map<String, UnitHistory> units, List<AdoptedScheme> schemes, Map<String, KnownPerson> persons) {

    static final DirectoryDocument NONE = new DirectoryDocument(Map.of(), List.of(), Map.of());

    DirectoryDocument {
        units = Collections.unmodifiableMap(new TreeMap<>(units));
        schemes = Copies.of(schemes);
        persons = Collections.unmodifiableMap(new TreeMap<>(persons));
    }

    DirectoryDocument with(DomainEvent event, Recorded recorded) {
        if (event instanceof UnitEvent unit) {
            UnitHistory history = units.getOrDefault(unit.code(), UnitHistory.NONE);
            Map<String, UnitHistory> next = new TreeMap<>(units);
            next.put(unit.code(), history.with(unit, recorded));
            return new DirectoryDocument(next, schemes, persons);
        }
        if (event instanceof ClusterSchemeAdopted adopted) {
            List<AdoptedScheme> next = new ArrayList<>(schemes);
            next.removeIf(each -> Objects.equals(each.position(), adopted.corrects()));
            next.add(new AdoptedScheme(
                    adopted.scheme(),
                    adopted.effectiveFrom(),
                    adopted.clusters(),
                    adopted.edition(),
                    adopted.gazette(),
                    recorded.position()));
            return new DirectoryDocument(units, next, persons);
        }
        if (event instanceof PersonRegistered person) {
            return person(person.person(), known -> known.registered(person));
        }
        if (event instanceof PersonErased erased) {
            return person(erased.person(), known -> known.erased(erased.erasedOn()));
        }
        throw new IllegalArgumentException(
                "The directory does not know " + event.getClass().getName());
    }

    private DirectoryDocument person(String id, UnaryOperator<KnownPerson> change) {
        Map<String, KnownPerson> next = new TreeMap<>(persons);
        next.put(id, change.apply(persons.getOrDefault(id, KnownPerson.of(id))));
        return new DirectoryDocument(units, schemes, next);
    }
}
