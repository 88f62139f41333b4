package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.SurveyResultRecorded;
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
    static Measurement latest(@Nullable Measurement standing, Measurement next, boolean corrects) {
        boolean older = standing != null && !corrects && next.asOfDate.isBefore(standing.asOfDate);
        return standing != null && older ? standing : next;
    }

    static Measurement of(MeasurementReported event, Recorded recorded) {
        return new Measurement(
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

    static Measurement of(SurveyResultRecorded event, Recorded recorded) {
        return new Measurement(
                event.satisfaction(),
                null,
                null,
                event.surveyTo(),
                Round.TWELVE_MONTH,
                "SURVEY " + event.service(),
                false,
                List.of(),
                event.warnings(),
                recorded.position());
    }

    static Measurement of(DisbursementRecorded event, Recorded recorded) {
        return new Measurement(
                event.percent(),
                event.disbursed(),
                event.allocated(),
                event.asOfDate(),
                Round.TWELVE_MONTH,
                "DISBURSEMENT",
                false,
                List.of(),
                event.warnings(),
                recorded.position());
    }
}
