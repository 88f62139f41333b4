package org.changwat.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({"2013-09-30, 2556", "2013-10-01, 2557", "2013-12-31, 2557", "2014-01-01, 2557", "2014-09-30, 2557"})
    void a_day_is_of_the_year_that_begins_in_october_before_it(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.of(day).contains(day)).isTrue();
    }
}
