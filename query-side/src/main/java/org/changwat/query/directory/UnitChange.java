package org.changwat.query.directory;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.Gazette;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.directory.UnitSplit;
import org.jspecify.annotations.Nullable;

/**
 * That a unit was renamed, split or merged, by a notice in the Royal Gazette (domain rule 1).
 *
 * @param name the new name, with a renaming
 * @param into units that it was split into, or went over into
 * @param position of the event
 */
public record UnitChange(
        Kind kind,
        @Nullable LocalizedText name,
        List<String> into,
        LocalDate effectiveFrom,
        Gazette gazette,
        long position) {

    /** What happened to it. */
    public enum Kind {
        RENAMED,
        SPLIT,
        MERGED
    }

    public UnitChange {
        into = Copies.of(into);
    }

    static UnitChange renamed(UnitRenamed event, long position) {
        return new UnitChange(Kind.RENAMED, event.to(), List.of(), event.effectiveFrom(), event.gazette(), position);
    }

    static UnitChange split(UnitSplit event, long position) {
        return new UnitChange(Kind.SPLIT, null, event.into(), event.effectiveFrom(), event.gazette(), position);
    }

    static UnitChange merged(UnitMerged event, long position) {
        return new UnitChange(
                Kind.MERGED, null, List.of(event.into()), event.effectiveFrom(), event.gazette(), position);
    }
}
