package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageYearsTest {

    private static final Clock IN_2568 = Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC);

    private final PageYears years = new PageYears(Set.of(2553, 2557)::contains, Set.of(2557, 2565)::contains, IN_2568);

    @Test
    void a_year_that_only_a_register_knows_can_be_chosen() {
        assertThat(years.known(2557)).containsExactly(2565, 2557, 2553);
    }

    @Test
    void a_page_that_names_none_shows_the_latest_with_anything_on_a_unit() {
        assertThat(years.orLatest(null)).isEqualTo(2557);
        assertThat(years.orLatest(2560)).isEqualTo(2560);
    }

    @Test
    void a_trend_looks_at_years_of_units_and_at_the_one_shown() {
        assertThat(years.recorded(2560)).containsExactly(2560, 2557, 2553);
    }

    @Test
    void an_empty_ledger_shows_the_year_that_it_is_in_bangkok() {
        PageYears empty = new PageYears(year -> false, year -> false, IN_2568);

        assertThat(empty.orLatest(null)).isEqualTo(2568);
        assertThat(empty.known(2568)).containsExactly(2568);
    }

    @Test
    void the_fiscal_year_begins_in_october_of_bangkok() {
        Clock lastHourOfSeptember = Clock.fixed(Instant.parse("2024-09-30T17:30:00Z"), ZoneOffset.UTC);

        assertThat(new PageYears(year -> false, year -> false, lastHourOfSeptember).orLatest(null))
                .isEqualTo(2568);
    }
}
