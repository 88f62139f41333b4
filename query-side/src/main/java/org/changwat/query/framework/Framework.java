package org.changwat.query.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.LocalizedText;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.DecidingBody;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The framework of a year.
 *
 * @param position of its last event
 * @param publishedOn null while it may still be drawn up anew
 * @param calendar as it was last amended
 * @param dates the same with its amendments and the days declared off
 * @param authority who put it in force, where one is named
 */
public record Framework(
        int fiscalYear,
        long position,
        Instant recordedAt,
        boolean simulated,
        State state,
        LocalizedText title,
        LocalDate definedOn,
        @Nullable LocalDate publishedOn,
        @Nullable Authority authority,
        Structure structure,
        List<CatalogueIndicator> indicators,
        List<CalendarEntry> calendar,
        YearCalendar dates,
        List<PenaltyRule> penalties,
        List<ChangeWindow> changeWindows,
        List<DecidingBody> bodies) {

    /** Whether it is in force. */
    public enum State {
        DEFINED,
        PUBLISHED
    }

    static Framework defined(FrameworkDefined event, Recorded recorded) {
        return new Framework(
                event.fiscalYear(),
                recorded.position(),
                recorded.recordedAt(),
                Circumstances.of(recorded).simulated(),
                State.DEFINED,
                event.title(),
                event.effectiveOn(),
                null,
                null,
                event.structure(),
                event.indicators(),
                event.calendar(),
                YearCalendar.of(event.calendar()),
                event.penalties(),
                event.changeWindows(),
                event.bodies());
    }

    Framework with(FrameworkEvent event, Recorded recorded) {
        if (event instanceof FrameworkDefined anew) {
            return defined(anew, recorded);
        }
        if (event instanceof FrameworkPublished published) {
            return new Framework(
                    fiscalYear,
                    recorded.position(),
                    recorded.recordedAt(),
                    simulated || Circumstances.of(recorded).simulated(),
                    State.PUBLISHED,
                    title,
                    definedOn,
                    published.publishedOn(),
                    published.authority(),
                    structure,
                    indicators,
                    calendar,
                    dates,
                    penalties,
                    changeWindows,
                    bodies);
        }
        if (event instanceof CalendarAmended amended) {
            return dated(dates.with(amended, recorded), recorded);
        }
        if (event instanceof NonWorkingDayDeclared declared) {
            return dated(dates.with(declared, recorded), recorded);
        }
        throw new IllegalArgumentException(
                "A framework's view does not know " + event.getClass().getName());
    }

    private Framework dated(YearCalendar next, Recorded recorded) {
        return new Framework(
                fiscalYear,
                recorded.position(),
                recorded.recordedAt(),
                simulated || Circumstances.of(recorded).simulated(),
                state,
                title,
                definedOn,
                publishedOn,
                authority,
                structure,
                indicators,
                next.entries(),
                next,
                penalties,
                changeWindows,
                bodies);
    }
}
