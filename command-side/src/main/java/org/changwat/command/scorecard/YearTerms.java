package org.changwat.command.scorecard;

import java.util.List;
import java.util.Objects;
import org.changwat.command.LedgerFacts;
import org.changwat.events.Ids;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure;
import org.jspecify.annotations.Nullable;

/** What a year's framework says to the cards that open under it. */
record YearTerms(
        @Nullable Structure defined,
        List<CalendarEntry> calendar,
        List<PenaltyRule> penalties,
        List<CatalogueIndicator> catalogue) {

    static final YearTerms NONE = new YearTerms(null, List.of(), List.of(), List.of());

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
        return event instanceof FrameworkDefined next
                ? new YearTerms(next.structure(), next.calendar(), next.penalties(), next.indicators())
                : this;
    }
}
