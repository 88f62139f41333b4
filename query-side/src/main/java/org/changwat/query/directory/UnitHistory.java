package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.Gazette;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRegistered;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.directory.UnitSplit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What commands told of one unit. A correction takes the place of the entry that it corrects.
 *
 * @param registered null for a unit of the reference data
 * @param changes in the order of the log
 */
record UnitHistory(@Nullable Registration registered, List<UnitChange> changes) {

    static final UnitHistory NONE = new UnitHistory(null, List.of());

    /** That the unit was entered under its code. */
    record Registration(
            UnitKind kind,
            LocalizedText name,
            @Nullable String parent,
            LocalDate effectiveFrom,
            @Nullable Gazette gazette,
            long position) {}

    UnitHistory {
        changes = Copies.of(changes);
    }

    UnitHistory with(UnitEvent event, Recorded recorded) {
        long at = recorded.position();
        if (event instanceof UnitRegistered entry) {
            return new UnitHistory(
                    new Registration(
                            entry.kind(), entry.name(), entry.parent(), entry.effectiveFrom(), entry.gazette(), at),
                    changes);
        }
        if (event instanceof UnitRenamed renamed) {
            return changed(renamed.corrects(), UnitChange.renamed(renamed, at));
        }
        if (event instanceof UnitSplit split) {
            return changed(split.corrects(), UnitChange.split(split, at));
        }
        if (event instanceof UnitMerged merged) {
            return changed(merged.corrects(), UnitChange.merged(merged, at));
        }
        throw new IllegalArgumentException(
                "The directory does not know " + event.getClass().getName());
    }

    private UnitHistory changed(@Nullable Long corrects, UnitChange change) {
        List<UnitChange> next = new ArrayList<>(changes);
        next.removeIf(each -> Objects.equals(each.position(), corrects));
        next.add(change);
        return new UnitHistory(registered, next);
    }

    /** The name on a day, null where no change had given one by then. */
    @Nullable
    LocalizedText nameOn(LocalDate day) {
        LocalizedText name = registered == null ? null : registered.name();
        for (UnitChange change : changes) {
            if (change.name() != null && !change.effectiveFrom().isAfter(day)) {
                name = change.name();
            }
        }
        return name;
    }

    /** First day on which it is no more, null while it goes on. */
    @Nullable
    LocalDate existsUntil() {
        return changes.stream()
                .filter(change -> change.kind() == UnitChange.Kind.MERGED)
                .map(UnitChange::effectiveFrom)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
