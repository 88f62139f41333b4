package org.changwat.query.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.LocalizedText;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.query.projection.Recorded;
import org.changwat.query.samples.RememberedLog;
import org.junit.jupiter.api.Test;

class YearCalendarTest {

    private static final Authority OPDC = new Authority("OPDC", null, null, day("2014-03-20"));
    private static final LocalizedText TEXT = new LocalizedText("ข้อความ", "Text");

    private final RememberedLog log = new RememberedLog();

    @Test
    void an_amendment_stands_beside_the_calendar_that_it_changed() {
        CalendarAmended cancelled = new CalendarAmended(2557, List.of(entry("SAR-6", true)), OPDC, day("2014-03-20"), 3L);

        YearCalendar year = YearCalendar.of(List.of(entry("SAR-6", false), entry("SAR-9", false)))
                .with(cancelled, recorded(cancelled));

        assertThat(year.entries()).containsExactly(entry("SAR-6", true), entry("SAR-9", false));
        assertThat(year.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.entries()).containsExactly(entry("SAR-6", true));
            assertThat(amendment.corrects()).isEqualTo(3L);
            assertThat(amendment.position()).isEqualTo(1);
        });
    }

    @Test
    void a_corrected_day_off_takes_the_place_of_the_wrong_one() {
        NonWorkingDayDeclared wrong = declared("2014-11-05", null);
        NonWorkingDayDeclared other = declared("2014-11-07", null);
        NonWorkingDayDeclared right = declared("2014-11-06", "2014-11-05");

        YearCalendar year = YearCalendar.of(List.of())
                .with(wrong, recorded(wrong))
                .with(other, recorded(other))
                .with(right, recorded(right));

        assertThat(year.nonWorkingDays())
                .extracting(YearCalendar.NonWorkingDay::date)
                .containsExactly(day("2014-11-07"), day("2014-11-06"));
    }

    private Recorded recorded(DomainEvent event) {
        return Recorded.of(log.append(event, Instant.EPOCH, Map.of()));
    }

    private static NonWorkingDayDeclared declared(String date, String replaces) {
        return new NonWorkingDayDeclared(
                2557,
                day(date),
                TEXT,
                OPDC,
                day("2014-10-21"),
                replaces == null ? null : day(replaces),
                replaces == null ? null : 1L);
    }

    private static CalendarEntry entry(String code, boolean cancelled) {
        return new CalendarEntry(code, TEXT, Kind.SELF_ASSESSMENT, null, null, day("2014-04-30"), cancelled);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
