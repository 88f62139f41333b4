package org.changwat.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void work_is_kept_from_others_until_it_is_announced() {
        Disclosure running = disclosure("2014-07-01T00:00:00Z", 10);

        assertThat(running.withholds(2557, "TH-83", false)).isTrue();
        assertThat(running.withholds(2557, "TH-83", true)).isFalse();
        assertThat(running.withholds(2557, "TH-81", false))
                .as("the reader's own")
                .isFalse();
    }

    @Test
    void a_year_is_open_ten_years_to_the_day_after_its_end_in_bangkok() {
        assertThat(disclosure("2024-09-29T16:59:59Z", 10).withholds(2557, "TH-83", false))
                .isTrue();
        assertThat(disclosure("2024-09-29T17:00:00Z", 10).withholds(2557, "TH-83", false))
                .isFalse();
    }

    @Test
    void no_year_is_ever_so_long_over_where_that_is_said() {
        assertThat(disclosure("2990-01-01T00:00:00Z", -1).withholds(2557, "TH-83", false))
                .isTrue();
    }

    private static Disclosure disclosure(String now, int yearsOpenAfter) {
        return new Disclosure(new OfficerOf81(yearsOpenAfter), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    /** A reader with a part in one province. */
    private record OfficerOf81(int yearsOpenAfter) implements ReaderScope {

        @Override
        public boolean seesUnpublished(String unit) {
            return unit.equals("TH-81");
        }

        @Override
        public Optional<String> reader() {
            return Optional.of("officer-TH-81");
        }

        @Override
        public String view() {
            return "TH-81";
        }

        @Override
        public Optional<Set<String>> unitsOfFeed() {
            return Optional.of(Set.of("TH-81"));
        }

        @Override
        public boolean readsEventOf(Optional<String> unit) {
            return unit.filter("TH-81"::equals).isPresent();
        }

        @Override
        public BooleanSupplier standing() {
            return () -> true;
        }

        @Override
        public void refused(String operation, String object, String reason) {}
    }
}
