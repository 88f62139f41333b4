package org.changwat.query.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.changwat.events.DomainEvent;
import org.changwat.events.directory.ClusterSchemeEvent;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.UnitEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Folds units into the document {@code units}, schemes into {@code schemes}, and persons, who are many, into sixteen documents by
 * their id, such as {@code persons:7}.
 */
final class DirectoryProjection implements Projection<DirectoryDocument> {

    static final String NAME = "directory";
    static final String UNITS = "units";
    static final String SCHEMES = "schemes";

    private static final int LEAVES = 16;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DirectoryDocument> viewType() {
        return DirectoryDocument.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return UnitEvent.class.isAssignableFrom(type)
                || ClusterSchemeEvent.class.isAssignableFrom(type)
                || PersonEvent.class.isAssignableFrom(type);
    }

    static String person(String id) {
        return leaf(Math.floorMod(id.hashCode(), LEAVES));
    }

    static List<String> persons() {
        return IntStream.range(0, LEAVES).mapToObj(DirectoryProjection::leaf).toList();
    }

    private static String leaf(int number) {
        return "persons:" + number;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        if (event instanceof UnitEvent) {
            return Optional.of(UNITS);
        }
        if (event instanceof ClusterSchemeEvent) {
            return Optional.of(SCHEMES);
        }
        return event instanceof PersonEvent person ? Optional.of(person(person.person())) : Optional.empty();
    }

    @Override
    public DirectoryDocument fold(@Nullable DirectoryDocument view, Recorded event) {
        return (view == null ? DirectoryDocument.NONE : view).with(event.payload(), event);
    }
}
