package org.changwat.query.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.YearInReach;
import org.changwat.query.history.Moment;
import org.changwat.query.report.Form.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** Composes the forms. Each rests on the log up to one position, the last one where none is asked for, and on nothing else. */
final class Reports {

    static final String PATH = "/api/v1/reports/";

    private final EventLog log;
    private final MessageSource texts;
    private final IndicatorReport indicator;
    private final SummaryReport summary;
    private final RoundReport round;
    private final InspectionReport inspection;
    private final QuarterReport quarter;
    private final Published published;

    Reports(
            EventLog log,
            MessageSource texts,
            IndicatorReport indicator,
            SummaryReport summary,
            RoundReport round,
            InspectionReport inspection,
            QuarterReport quarter,
            Published published) {
        this.log = log;
        this.texts = texts;
        this.indicator = indicator;
        this.summary = summary;
        this.round = round;
        this.inspection = inspection;
        this.quarter = quarter;
        this.published = published;
    }

    /**
     * A form as of a position.
     *
     * @param asked null for the last position of the log
     * @param thaiDigits whether a Thai form is written in Thai digits
     * @throws QueryProblem 404 where the ledger has not come so far, or holds nothing for the form by then; 403 where what it would
     *     tell is not published to this reader
     */
    Form compose(ReportKey key, @Nullable Long asked, Locale language, boolean thaiDigits) {
        YearInReach.of("fiscalYear", key.fiscalYear());
        published.require(key);
        long position = asked == null ? log.head() : asked;
        LoggedEvent last = log.at(position)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "report.position.unknown",
                        Map.of("position", position, "head", log.head())));
        ReportWords words = new ReportWords(texts, language, thaiDigits);
        Content content = content(key, Moment.atPosition(position), words);
        return new Form(
                key.file() + "-" + position,
                language,
                words.hasThaiDigits(),
                content.title(),
                content.subtitles(),
                content.running(),
                content.blocks(),
                stamp(key, position, last.recordedAt(), words, thaiDigits));
    }

    /**
     * Whether what a filed form tells is published to this reader; a form keeps its secrets after it was filed.
     *
     * @throws QueryProblem 403 where it is not
     */
    void requirePublished(FiledReport filed) {
        published.require(ReportKey.ofAddress(filed.source()));
    }

    /** Position of the last event that was recorded at or before an instant; 0 where there was none. */
    long positionAt(Instant instant) {
        long known = 0;
        long unknown = log.head() + 1;
        while (unknown - known > 1) {
            long middle = (known + unknown) >>> 1;
            boolean recorded = log.at(middle)
                    .map(event -> !event.recordedAt().isAfter(instant))
                    .orElse(false);
            if (recorded) {
                known = middle;
            } else {
                unknown = middle;
            }
        }
        return known;
    }

    private Content content(ReportKey key, Moment moment, ReportWords words) {
        if (key instanceof ReportKey.Indicator of) {
            return indicator.of(of, moment, words);
        }
        if (key instanceof ReportKey.Summary of) {
            return summary.of(of, moment, words);
        }
        if (key instanceof ReportKey.RoundOverview of) {
            return round.of(of, moment, words);
        }
        if (key instanceof ReportKey.InspectionOverview of) {
            return inspection.of(of, moment, words);
        }
        return quarter.of((ReportKey.Quarter) key, moment, words);
    }

    private static Stamp stamp(
            ReportKey key, long position, Instant recordedAt, ReportWords words, boolean thaiDigits) {
        String address = PATH + key.path()
                + (key.path().contains("?") ? "&" : "?")
                + "asOfPosition=" + position
                + "&lang=" + words.language().toLanguageTag()
                + (thaiDigits ? "" : "&digits=ARABIC");
        return new Stamp(
                position,
                recordedAt.toEpochMilli(),
                words.text("stamp", Long.toString(position), words.moment(recordedAt)),
                address);
    }
}
