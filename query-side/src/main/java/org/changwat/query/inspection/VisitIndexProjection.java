package org.changwat.query.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.changwat.events.DomainEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Folds which visits a province had in a year, key {@code 2557:TH-83:5}. The last figure is a leaf that follows from the visit's id:
 * eight leaves of short entries stay far below what MongoDB takes as one document, and a busy province rewrites only one of them.
 */
final class VisitIndexProjection implements Projection<VisitIndex> {

    static final String NAME = "inspection-index";

    private static final int LEAVES = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<VisitIndex> viewType() {
        return VisitIndex.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return InspectionVisitRecorded.class.isAssignableFrom(type);
    }

    /** Keys of all leaves of a province's year. */
    static List<String> keys(int fiscalYear, String province) {
        return IntStream.range(0, LEAVES)
                .mapToObj(leaf -> key(fiscalYear, province, leaf))
                .toList();
    }

    private static String key(int fiscalYear, String province, int leaf) {
        return fiscalYear + ":" + province + ":" + leaf;
    }

    /** The index of a text's hash code is the same in every Java: its formula is part of {@link String}'s contract. */
    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof InspectionEvent visit && concerns(event.getClass())
                ? Optional.of(key(
                        visit.fiscalYear(),
                        visit.province(),
                        Math.floorMod(visit.visit().hashCode(), LEAVES)))
                : Optional.empty();
    }

    @Override
    public VisitIndex fold(@Nullable VisitIndex view, Recorded event) {
        return (view == null ? VisitIndex.NONE : view).with((InspectionVisitRecorded) event.payload(), event);
    }
}
