package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.LocalizedText;
import org.changwat.query.projection.Views;
import org.jspecify.annotations.Nullable;

/** Persons by id and role. Names are no part of any view; of an erased person a view says just that. */
public final class People {

    /** The view that persons are read from, for what an answer rests on. */
    public static final String VIEW = DirectoryProjection.NAME;

    private final Views<DirectoryDocument> views;

    People(Views<DirectoryDocument> views) {
        this.views = views;
    }

    /** Those of the persons that the ledger knows. */
    public Map<String, Named> find(Collection<String> persons) {
        Map<String, DirectoryDocument> leaves = views.findAll(
                persons.stream().map(DirectoryProjection::person).distinct().toList());
        Map<String, Named> found = new TreeMap<>();
        for (String id : persons) {
            DirectoryDocument leaf = leaves.get(DirectoryProjection.person(id));
            KnownPerson person = leaf == null ? null : leaf.persons().get(id);
            if (person != null) {
                found.put(id, Named.of(person));
            }
        }
        return found;
    }

    /**
     * A person as a view shows one.
     *
     * @param person id
     * @param role null where the person is not registered
     * @param erasedOn when what was kept of the person was erased, null where it was not
     * @param note what to say instead of a name, null where nothing stands in its way
     */
    public record Named(
            String person,
            @Nullable String role,
            @Nullable String office,
            @Nullable String unit,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate erasedOn,
            @Nullable LocalizedText note) {

        private static final LocalizedText ERASED = new LocalizedText("ลบข้อมูลแล้ว", "person erased");

        static Named of(KnownPerson known) {
            return new Named(
                    known.person(),
                    known.role(),
                    known.office(),
                    known.unit(),
                    known.registeredOn(),
                    known.erasedOn(),
                    known.erasedOn() == null ? null : ERASED);
        }

        /** One whom nobody registered. */
        public static Named unknown(String person) {
            return new Named(person, null, null, null, null, null, null);
        }
    }
}
