package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {

    private static final LocalDate DUE = LocalDate.parse("2014-10-31");
    private static final LocalDate RECEIVED = LocalDate.parse("2014-11-10");

    @Test
    void the_table_has_a_revision_of_its_own() {
        assertThat(ClosedDays.ofTable().revision()).matches("CLOSED-DAYS-[0-9A-F]{8}");
        assertThat(ClosedDays.ofTable().late(DUE, RECEIVED)).isEqualTo(6);
    }

    @Test
    void a_declared_day_is_not_counted() {
        ClosedDays days = new ClosedDays(Set.of(LocalDate.parse("2014-11-05")), "FW-2557 2");

        assertThat(days.late(DUE, RECEIVED)).isEqualTo(5);
        assertThat(days.revision()).isEqualTo("FW-2557 2");
    }

    @Test
    void a_declared_day_that_is_closed_anyway_is_not_taken_off_twice() {
        Set<LocalDate> declared = Set.of(
                LocalDate.parse("2014-11-08"),
                LocalDate.parse("2014-12-05"),
                LocalDate.parse("2014-10-31"),
                LocalDate.parse("2014-12-09"));

        assertThat(new ClosedDays(declared, "FW-2557 2").late(DUE, LocalDate.parse("2014-12-08")))
                .isEqualTo(25);
    }
}
