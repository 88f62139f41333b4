package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The Statistical Office's survey measured how satisfied the users of one service are; it stands as the measured result of every
 * place on the card that the service is scored at.
 *
 * @param service code of the surveyed service, such as {@code SV1}
 * @param satisfaction the result in the criteria's unit
 * @param sample how many users answered
 * @param feeds the lines and parts whose result it is, as the card stood
 */
@Revision("1")
public record SurveyResultRecorded(
        String unit,
        int fiscalYear,
        String service,
        BigDecimal satisfaction,
        int sample,
        LocalDate surveyFrom,
        LocalDate surveyTo,
        List<Feed> feeds,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements ScorecardEvent {

    public SurveyResultRecorded {
        feeds = Copies.of(feeds);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return surveyTo;
    }

    /**
     * A place that the result is the result of.
     *
     * @param part code of the part, or null where the service is a line of its own
     */
    public record Feed(String line, @Nullable String part) {}
}
