package org.changwat.query.inspection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.changwat.query.inspection.VisitIndex.Entry;
import org.changwat.query.projection.Views;

/** Visits by province and year: the index tells which there are, and each is read by its id. */
public final class Visits {

    private final Views<VisitIndex> index;
    private final Readings<VisitDocument> visits;

    Visits(Views<VisitIndex> index, Readings<VisitDocument> visits) {
        this.index = index;
        this.visits = visits;
    }

    /** Visits that an entry of the index is wanted for, by first day. */
    List<Visit> of(int fiscalYear, List<String> provinces, Predicate<Entry> wanted, Moment moment) {
        List<String> ids = entries(fiscalYear, provinces)
                .filter(wanted)
                .filter(entry -> isKnown(entry, moment))
                .map(Entry::visit)
                .toList();
        return visits.findAll(ids, Visits::aggregate, moment).values().stream()
                .map(VisitDocument::visit)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Visit::from).thenComparing(Visit::position))
                .toList();
    }

    /** A visit is its own aggregate, under its id. */
    private static List<String> aggregate(VisitDocument document) {
        return document.visit() == null ? List.of() : List.of(document.visit().visit());
    }

    /** Ids of the last visits of each province that were known and in effect at a moment, oldest first of each. */
    public List<String> lastOf(int fiscalYear, Collection<String> provinces, Moment moment, int most) {
        Map<String, VisitIndex> found = index.findAll(leaves(fiscalYear, provinces));
        return provinces.stream()
                .flatMap(province -> last(
                        VisitIndexProjection.keys(fiscalYear, province).stream()
                                .flatMap(leaf -> found.getOrDefault(leaf, VisitIndex.NONE).visits().stream()),
                        moment,
                        most)
                        .stream())
                .toList();
    }

    private static List<String> last(Stream<Entry> entries, Moment moment, int most) {
        List<Entry> known = entries.filter(entry -> isKnown(entry, moment))
                .sorted(Comparator.comparingLong(Entry::position))
                .toList();
        return known.subList(Math.max(0, known.size() - most), known.size()).stream()
                .map(Entry::visit)
                .toList();
    }

    private static boolean isKnown(Entry entry, Moment moment) {
        return (moment.asOf() == null || !entry.recordedAt().isAfter(moment.asOf()))
                && (moment.position() == null || entry.position() <= moment.position())
                && (moment.effectiveOn() == null || !entry.effectiveOn().isAfter(moment.effectiveOn()));
    }

    private Stream<Entry> entries(int fiscalYear, List<String> provinces) {
        return index.findAll(leaves(fiscalYear, provinces)).values().stream().flatMap(leaf -> leaf.visits().stream());
    }

    private static List<String> leaves(int fiscalYear, Collection<String> provinces) {
        return provinces.stream()
                .flatMap(province -> VisitIndexProjection.keys(fiscalYear, province).stream())
                .toList();
    }
}
