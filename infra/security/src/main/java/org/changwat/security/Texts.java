package org.changwat.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The words of this package in the language of a request: {@code ?lang}, the cookie that remembers it, Accept-Language, Thai. */
public final class Texts {

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);

    private static final Map<String, ResourceBundle> BUNDLES = Map.of("th", bundle("th"), "en", bundle("en"));

    private final String language;

    private Texts(String language) {
        this.language = language;
    }

    static Texts of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        Cookie cookie = WebUtils.getCookie(request, "changwat-lang");
        if (asked != null && BUNDLES.containsKey(asked)) {
            return new Texts(asked);
        }
        if (cookie != null && BUNDLES.containsKey(cookie.getValue())) {
            return new Texts(cookie.getValue());
        }
        return new Texts(preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The text under a key, which must be there. */
    public String get(String key) {
        return java.util.Objects.requireNonNull(BUNDLES.get(language)).getString(key);
    }

    /**
     * Names of roles in the order of the contract.
     *
     * @param roles as such or by their codes
     */
    public String roles(Collection<?> roles) {
        Set<String> codes = roles.stream().map(String::valueOf).collect(Collectors.toSet());
        return Stream.of(Roles.values())
                .map(Roles::name)
                .filter(codes::contains)
                .map(code -> get("role." + code))
                .collect(Collectors.joining(", "));
    }

    public String language() {
        return language;
    }

    private static String preferred(@Nullable String header) {
        try {
            Locale best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? "th" : best.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return "th";
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.changwat.security.texts_" + language,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
