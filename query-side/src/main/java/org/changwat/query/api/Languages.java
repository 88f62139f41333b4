package org.changwat.query.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of an answer: Thai unless the caller's {@code Accept-Language} prefers English. */
public final class Languages {

    public static final Locale THAI = Locale.forLanguageTag("th");

    private static final List<Locale> SPOKEN = List.of(THAI, Locale.ENGLISH);

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return THAI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return best == null ? THAI : best;
        } catch (IllegalArgumentException malformedHeader) {
            return THAI;
        }
    }
}
