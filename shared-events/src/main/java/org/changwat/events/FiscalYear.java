package org.changwat.events;

import java.time.LocalDate;

/**
 * A Thai fiscal year by its Buddhist-era number: year 2557 runs from 2013-10-01 to 2014-09-30 (domain rule 3).
 *
 * @param be Buddhist-era number
 */
public record FiscalYear(int be) {

    /** The year that a day is of. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.plusMonths(3).getYear() + 543);
    }

    /** First day, 1 October of the CE year {@code be - 544}. */
    public LocalDate start() {
        return LocalDate.of(be - 544, 10, 1);
    }

    /** Last day, 30 September of the CE year {@code be - 543}. */
    public LocalDate end() {
        return LocalDate.of(be - 543, 9, 30);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }
}
