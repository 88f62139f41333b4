package org.changwat.command.directory;

import java.time.LocalDate;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRegistered;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.directory.UnitSplit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * What the unit is now.
 *
 * @param kind null where nobody knows the unit
 * @param from first day on which it exists, or null where it has always been
 * @param ended first day on which it is no more, or null
 * @param latest the entry that stands last, which alone can be corrected
 * @param before what stood before that entry
 * @param events how many events are folded in
 */
record UnitState(
        @Nullable UnitKind kind,
        @Nullable LocalizedText name,
        @Nullable LocalDate from,
        @Nullable LocalDate ended,
        @Nullable Logged<UnitEvent> latest,
        @Nullable UnitState before,
        long events) {

    /** A unit as the reference data have it, or an unknown one. */
    static UnitState of(String code) {
        return Units.find(code)
                .map(unit -> new UnitState(unit.kind(), unit.name(), unit.existsFrom(), null, null, null, 0))
                .orElse(new UnitState(null, null, null, null, null, null, 0));
    }

    UnitState evolve(UnitEvent event) {
        UnitState base = corrects(event) && before != null ? before : this;
        Logged<UnitEvent> logged = new Logged<>(event, events);
        UnitState plain = base.withoutPast();
        if (event instanceof UnitRegistered registered) {
            return new UnitState(
                    registered.kind(), registered.name(), registered.effectiveFrom(), null, logged, plain, events + 1);
        }
        if (event instanceof UnitRenamed renamed) {
            return new UnitState(base.kind, renamed.to(), base.from, base.ended, logged, plain, events + 1);
        }
        if (event instanceof UnitMerged merged) {
            return new UnitState(base.kind, base.name, base.from, merged.effectiveFrom(), logged, plain, events + 1);
        }
        if (event instanceof UnitSplit) {
            return new UnitState(base.kind, base.name, base.from, base.ended, logged, plain, events + 1);
        }
        throw new IllegalStateException("no unit knows " + event);
    }

    /** What a correction of the latest entry starts from; else this. */
    UnitState base(Correction correction) {
        return correction.isAsked() && before != null ? before : this;
    }

    /** The day of the entry that stands last, or the first day of the unit. */
    @Nullable
    LocalDate since() {
        return latest == null ? from : latest.event().effectiveFrom();
    }

    /** Only one step back is kept, so that a long history does not weigh. */
    private UnitState withoutPast() {
        return new UnitState(kind, name, from, ended, latest, null, events);
    }

    private static boolean corrects(UnitEvent event) {
        return event instanceof UnitRegistered registered && registered.corrects() != null
                || event instanceof UnitRenamed renamed && renamed.corrects() != null
                || event instanceof UnitSplit split && split.corrects() != null
                || event instanceof UnitMerged merged && merged.corrects() != null;
    }
}
