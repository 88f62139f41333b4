package org.changwat.query.report;

import java.util.Locale;
import java.util.Map;
import org.changwat.events.Round;
import org.changwat.query.api.Languages;
import org.changwat.query.api.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form to be filed as a PDF.
 *
 * @param form which; the members below say of what
 * @param asOfPosition the position to compose it at; null for the last
 * @param language {@code th} or {@code en}, Thai where it is not said
 */
record Filing(
        @Nullable Kind form,
        @Nullable Integer fiscalYear,
        @Nullable String unit,
        @Nullable String line,
        @Nullable Round round,
        @Nullable Integer inspectionRound,
        @Nullable Integer quarter,
        @Nullable Long asOfPosition,
        @Nullable String language,
        Asked.@Nullable Digits digits) {

    /** The forms by name. */
    enum Kind {
        INDICATOR,
        SUMMARY,
        ROUND,
        INSPECTION_ROUND,
        QUARTER
    }

    ReportKey key() {
        Kind kind = given("form", form);
        int year = given("fiscalYear", fiscalYear);
        return switch (kind) {
            case INDICATOR ->
                new ReportKey.Indicator(year, given("unit", unit), given("line", line), given("round", round));
            case SUMMARY -> new ReportKey.Summary(year, given("unit", unit));
            case ROUND -> new ReportKey.RoundOverview(year, given("round", round));
            case INSPECTION_ROUND -> new ReportKey.InspectionOverview(year, given("inspectionRound", inspectionRound));
            case QUARTER -> new ReportKey.Quarter(year, given("quarter", quarter));
        };
    }

    Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Languages.THAI;
    }

    private static <T> T given(String member, @Nullable T value) {
        if (value == null) {
            throw new QueryProblem(HttpStatus.BAD_REQUEST, "report.filing.incomplete", Map.of("member", member));
        }
        return value;
    }
}
