package org.changwat.query.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a form that belong together.
 *
 * @param title what it is called; null where it needs no name
 * @param folds whether it is opened by its title
 * @param list name of the list whose members follow each other, more of which are shown when asked for; null for none
 * @param first whether it is shown at once, being the first of that list
 * @param more words that ask for another member of the list, on its last; else null
 */
public record WorkSection(
        @Nullable String title,
        List<WorkField> fields,
        boolean folds,
        @Nullable String list,
        boolean first,
        @Nullable String more) {

    public WorkSection {
        fields = List.copyOf(fields);
    }

    /** Fields that follow each other. */
    @SafeVarargs
    static WorkSection of(Stream<WorkField>... fields) {
        return new WorkSection(null, all(fields), false, null, true, null);
    }

    static WorkSection named(String title, Stream<WorkField> fields) {
        return new WorkSection(title, fields.toList(), false, null, true, null);
    }

    static WorkSection folded(String title, Stream<WorkField> fields) {
        return new WorkSection(title, fields.toList(), true, null, true, null);
    }

    /** A member of a list, by its place from 0 among so many. */
    static WorkSection member(String list, int place, int of, String title, String more, Stream<WorkField> fields) {
        return new WorkSection(title, fields.toList(), false, list, place == 0, place == of - 1 ? more : null);
    }

    private static List<WorkField> all(Stream<WorkField>[] fields) {
        return Stream.of(fields).flatMap(each -> each).toList();
    }
}
