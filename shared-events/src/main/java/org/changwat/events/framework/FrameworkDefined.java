package org.changwat.events.framework;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * The framework of a year was drawn up; published, it no longer changes but for its calendar.
 *
 * @param corrects position of the draft as entered wrongly, or null
 */
@Revision("2")
public record FrameworkDefined(
        int fiscalYear,
        LocalizedText title,
        Structure structure,
        List<CatalogueIndicator> indicators,
        List<CalendarEntry> calendar,
        List<PenaltyRule> penalties,
        List<ChangeWindow> changeWindows,
        List<DecidingBody> bodies,
        LocalDate effectiveOn,
        @Since("2") @Nullable Long corrects)
        implements FrameworkEvent {

    public FrameworkDefined {
        indicators = Copies.of(indicators);
        calendar = Copies.of(calendar);
        penalties = Copies.of(penalties);
        changeWindows = Copies.of(changeWindows);
        bodies = Copies.of(bodies);
    }

    /** A framework that corrects no draft. */
    public FrameworkDefined(
            int fiscalYear,
            LocalizedText title,
            Structure structure,
            List<CatalogueIndicator> indicators,
            List<CalendarEntry> calendar,
            List<PenaltyRule> penalties,
            List<ChangeWindow> changeWindows,
            List<DecidingBody> bodies,
            LocalDate effectiveOn) {
        this(fiscalYear, title, structure, indicators, calendar, penalties, changeWindows, bodies, effectiveOn, null);
    }
}
