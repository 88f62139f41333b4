package org.changwat.query.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.changwat.query.api.Languages;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * How a form is asked for, whichever it is.
 *
 * @param asOfPosition the position to compose it at, or null
 * @param asOf an instant, or a day whose end it is; the last position recorded by then counts
 * @param digits Thai ones on a Thai form unless others are asked for
 */
record Asked(
        @Nullable String asOfPosition,
        @Nullable String asOf,
        @Nullable Digits digits) {

    /** What numbers are written in. */
    enum Digits {
        THAI,
        ARABIC
    }

    /**
     * The position asked for; null for the last.
     *
     * @throws QueryProblem 400 where it cannot be read
     */
    @Nullable
    Long position(Reports reports) {
        Moment moment = new AsOf(asOf, asOfPosition, null).moment();
        if (moment.position() != null) {
            return moment.position();
        }
        return moment.asOf() == null ? null : Long.valueOf(reports.positionAt(moment.asOf()));
    }

    boolean thaiDigits() {
        return digits != Digits.ARABIC;
    }

    /** The language of the page that the reader comes from: chosen by {@code ?lang}, remembered, or preferred by the browser. */
    static Locale language(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request).getLanguage().equals("en") ? Locale.ENGLISH : Languages.THAI;
    }
}
