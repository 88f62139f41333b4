package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.events.Round;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.SurveyResultRecorded;

/**
 * Results that came as a survey or a disbursement, in the form in which every measured result stands on its line. They are not
 * recorded a second time: the card reads them so.
 */
final class AsMeasurements {

    private AsMeasurements() {}

    static List<MeasurementReported> of(SurveyResultRecorded event) {
        return event.feeds().stream()
                .map(feed -> new MeasurementReported(
                        event.unit(),
                        event.fiscalYear(),
                        feed.line(),
                        feed.part(),
                        event.satisfaction(),
                        null,
                        null,
                        event.surveyTo(),
                        Round.TWELVE_MONTH,
                        "SURVEY " + event.service(),
                        false,
                        List.of(),
                        event.corrects(),
                        event.warnings()))
                .toList();
    }

    static MeasurementReported of(DisbursementRecorded event) {
        return new MeasurementReported(
                event.unit(),
                event.fiscalYear(),
                event.line(),
                null,
                event.percent(),
                event.disbursed(),
                event.allocated(),
                event.asOfDate(),
                Round.TWELVE_MONTH,
                "DISBURSEMENT",
                false,
                List.of(),
                event.corrects(),
                event.warnings());
    }
}
