package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.changwat.command.LedgerFacts;
import org.changwat.events.Ids;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure;
import org.jspecify.annotations.Nullable;

/** What a year's framework says to the cards that open under it. */
record YearTerms(
        @Nullable Structure defined,
        List<CalendarEntry> calendar,
        List<PenaltyRule> penalties,
        List<CatalogueIndicator> catalogue,
        List<LocalDate> nonWorkingDays) {

    static final YearTerms NONE = new YearTerms(null, List.of(), List.of(), List.of(), List.of());

    /** What the log holds of a year; nothing where it has no framework. */
    static YearTerms of(LedgerFacts facts, int fiscalYear) {
        return facts.of(Ids.framework(fiscalYear), NONE, FrameworkEvent.class, YearTerms::evolve)
                .map(LedgerFacts.Fact::state)
                .orElse(NONE);
    }

    Structure structure() {
        return Objects.requireNonNull(defined, "a framework is defined by its first event");
    }

    YearTerms evolve(FrameworkEvent event) {
        if (event instanceof FrameworkDefined next) {
            return new YearTerms(
                    next.structure(), next.calendar(), next.penalties(), next.indicators(), nonWorkingDays);
        }
        if (event instanceof CalendarAmended amended) {
            return new YearTerms(defined, amended.on(calendar), penalties, catalogue, nonWorkingDays);
        }
        if (event instanceof NonWorkingDayDeclared declared) {
            return new YearTerms(defined, calendar, penalties, catalogue, with(declared));
        }
        return this;
    }

    private List<LocalDate> with(NonWorkingDayDeclared declared) {
        return Stream.concat(
                        nonWorkingDays.stream().filter(day -> !day.equals(declared.replaces())),
                        Stream.of(declared.date()))
                .distinct()
                .sorted()
                .toList();
    }
}
