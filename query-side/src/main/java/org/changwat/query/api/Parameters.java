package org.changwat.query.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads parameters so that a bad one is told by the code of its message, with the value that came. */
public final class Parameters {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Parameters() {}

    /** A whole number from 0. */
    public static long position(String code, String value) {
        try {
            long number = Long.parseLong(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw QueryProblem.badParameter(code, value);
        }
        throw QueryProblem.badParameter(code, value);
    }

    /** A date as {@code YYYY-MM-DD}. */
    public static LocalDate date(String code, String value) {
        try {
            return bounded(LocalDate.parse(value.strip()));
        } catch (DateTimeException malformed) {
            throw QueryProblem.badParameter(code, value);
        }
    }

    /** An ISO 8601 instant with its offset; a space stands for the plus sign that an address turns into one. */
    public static Instant instant(String code, String value) {
        try {
            OffsetDateTime asked = OffsetDateTime.parse(value.strip().replace(' ', '+'));
            bounded(asked.toLocalDate());
            return asked.toInstant();
        } catch (DateTimeException malformed) {
            throw QueryProblem.badParameter(code, value);
        }
    }

    /** A day near either end of what can be told has no neighbour, and none in Bangkok; nobody means one. */
    private static LocalDate bounded(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("Year " + day.getYear() + " is outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
