package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** The measured result that stands for a line or for one part of it. */
public record Measurement(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        LocalDate asOfDate,
        Round round,
        @Nullable String source,
        boolean provisional,
        List<Evidence> evidence,
        List<Warning> warnings,
        long position) {

    public Measurement {
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /** The one as of the latest date stands, whatever the order of entry; a correction stands whatever its date. */
    static Measurement latest(@Nullable Measurement standing, MeasurementReported event, Recorded recorded) {
        boolean older =
                standing != null && event.corrects() == null && event.asOfDate().isBefore(standing.asOfDate());
        return standing != null && older
                ? standing
                : new Measurement(
                        event.value(),
                        event.numerator(),
                        event.denominator(),
                        event.asOfDate(),
                        event.round(),
                        event.source(),
                        event.provisional(),
                        event.evidence(),
                        event.warnings(),
                        recorded.position());
    }
}
