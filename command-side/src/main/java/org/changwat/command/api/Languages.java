package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages there are answers in: Thai, unless the caller prefers English. */
public final class Languages {

    public static final Locale THAI = Locale.forLanguageTag("th");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(THAI, ENGLISH);

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return THAI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), ALL);
            return best == null ? THAI : best;
        } catch (IllegalArgumentException malformedHeader) {
            return THAI;
        }
    }
}
