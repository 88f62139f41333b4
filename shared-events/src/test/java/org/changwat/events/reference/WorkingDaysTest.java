package org.changwat.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2014-10-31,0", "2014-11-01,0", "2014-11-03,1", "2014-11-10,6", "2014-12-08,25", "2014-10-01,0"})
    void the_paper_set_of_fy2557_due_on_31_october_is_so_many_working_days_late(LocalDate received, int days) {
        assertThat(WorkingDays.late(LocalDate.of(2014, 10, 31), received)).isEqualTo(days);
    }
}
