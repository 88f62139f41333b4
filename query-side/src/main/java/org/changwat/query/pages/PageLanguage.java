package org.changwat.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: {@code ?lang=th} or {@code ?lang=en} chooses it and is remembered in a cookie; else the cookie; else what
 * the browser asks for by {@code Accept-Language}; else Thai.
 */
final class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final String COOKIE = "changwat-lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = spoken(request.getParameter(PARAMETER));
        if (asked != null) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Locale chosen = cookie == null ? null : spoken(cookie.getValue());
        return chosen == null ? Languages.of(request) : chosen;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A page's language is chosen by ?lang");
    }

    /** Remembers a choice that the address makes. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        Locale asked = spoken(request.getParameter(PARAMETER));
        if (asked != null) {
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(COOKIE, asked.getLanguage())
                            .path("/")
                            .maxAge(REMEMBERED)
                            .sameSite("Lax")
                            .httpOnly(true)
                            .build()
                            .toString());
        }
    }

    private static @Nullable Locale spoken(@Nullable String language) {
        if ("en".equals(language)) {
            return Locale.ENGLISH;
        }
        return "th".equals(language) ? Languages.THAI : null;
    }
}
