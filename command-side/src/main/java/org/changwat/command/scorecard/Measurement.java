package org.changwat.command.scorecard;

import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/**
 * A measurement with its sequence on this card.
 *
 * <p>The one as of the latest date stands, so that a June figure entered after September's does not push it aside; a
 * correction replaces what it corrects whatever its date.
 */
record Measurement(MeasurementReported event, long sequence) {

    static Measurement latest(@Nullable Measurement standing, MeasurementReported event, long sequence) {
        return standing == null || replaces(standing, event) ? new Measurement(event, sequence) : standing;
    }

    static boolean replaces(Measurement standing, MeasurementReported event) {
        return event.corrects() != null
                || !event.asOfDate().isBefore(standing.event().asOfDate());
    }

    static @Nullable MeasurementReported eventOf(@Nullable Measurement measurement) {
        return measurement == null ? null : measurement.event();
    }
}
