package org.changwat.events.framework;

import java.time.LocalDate;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the year's calendar.
 *
 * @param kind what is due, such as {@code SELF_ASSESSMENT}, {@code PAPER_SET}, {@code NEGOTIATION_FORM}
 * @param round the reporting round it belongs to, if any
 * @param from first day, or null where only the last is set
 * @param to last day, inclusive
 * @param cancelled whether it was called off (FY2557's six-month round)
 */
public record CalendarEntry(
        String code,
        LocalizedText name,
        Kind kind,
        @Nullable Round round,
        @Nullable LocalDate from,
        LocalDate to,
        boolean cancelled) {

    /** What kind of date it is. */
    public enum Kind {
        BRIEFING,
        NEGOTIATION_FORM,
        NEGOTIATION,
        SIGNATURE,
        CHANGE_REQUEST,
        SELF_ASSESSMENT,
        PAPER_SET,
        SURVEY,
        EVALUATION,
        ON_SITE_EVALUATION,
        CONTEST,
        ANNOUNCEMENT
    }
}
