package org.changwat.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: {@code ?lang=th} or {@code ?lang=en} chooses it and is remembered in a cookie; else the cookie; else what
 * the browser asks for by {@code Accept-Language}; else Thai. {@code ?era=be|ce} and {@code ?digits=thai|arabic} choose and are
 * remembered alike, see {@link PageSettings}.
 */
final class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final Choice LANGUAGE = new Choice(PARAMETER, Set.of("th", "en"));
    private static final Choice ERA = new Choice("era", Set.of("be", "ce"));
    private static final Choice DIGITS = new Choice("digits", Set.of("thai", "arabic"));
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = LANGUAGE.made(request);
        Locale language =
                chosen == null ? Languages.of(request) : chosen.equals("en") ? Locale.ENGLISH : Languages.THAI;
        return PageSettings.of(language, ERA.made(request), DIGITS.made(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A page's language is chosen by ?lang");
    }

    /** Remembers what the address chooses. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        LANGUAGE.remember(request, response);
        ERA.remember(request, response);
        DIGITS.remember(request, response);
    }

    /** Something to choose, named alike in the address and, with a prefix, in its cookie. */
    private record Choice(String name, Set<String> values) {

        @Nullable
        String made(HttpServletRequest request) {
            String asked = known(request.getParameter(name));
            if (asked != null) {
                return asked;
            }
            Cookie cookie = WebUtils.getCookie(request, cookie());
            return cookie == null ? null : known(cookie.getValue());
        }

        void remember(HttpServletRequest request, HttpServletResponse response) {
            String asked = known(request.getParameter(name));
            if (asked != null) {
                response.addHeader(
                        "Set-Cookie",
                        ResponseCookie.from(cookie(), asked)
                                .path("/")
                                .maxAge(REMEMBERED)
                                .sameSite("Lax")
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .build()
                                .toString());
            }
        }

        private String cookie() {
            return "changwat-" + name;
        }

        private @Nullable String known(@Nullable String value) {
            return value != null && values.contains(value) ? value : null;
        }
    }
}
