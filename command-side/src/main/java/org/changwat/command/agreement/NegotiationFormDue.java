package org.changwat.command.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.FrameworkDefined;
import org.jspecify.annotations.Nullable;

/** Until when a year's negotiation forms count; a form that comes on the last day does (domain rule 10). */
final class NegotiationFormDue {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private NegotiationFormDue() {}

    /** The last day as the calendar has it now, else as the framework was published; null where the year negotiates nothing. */
    static @Nullable LocalDate of(FrameworkDefined framework) {
        return framework.calendar().stream()
                .filter(entry -> entry.kind() == CalendarEntry.Kind.NEGOTIATION_FORM && !entry.cancelled())
                .map(CalendarEntry::to)
                .findFirst()
                .orElse(framework.structure().parameters().negotiationFormDue());
    }

    /** The moment at which a window closes: midnight in Bangkok after its last day. */
    static Instant closes(LocalDate due) {
        return due.plusDays(1).atStartOfDay(BANGKOK).toInstant();
    }
}
