package org.changwat.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Leads whoever has signed in to where they came from: to what a client waits for, else to the page of ours that the form names, else
 * to the first page. Nothing but a plain path of this host is followed.
 */
final class WayBack extends SavedRequestAwareAuthenticationSuccessHandler {

    static final String PARAMETER = "next";

    private static final Pattern LOCAL = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._/~-]*(\\?[A-Za-z0-9._~%=&+-]*)?");
    private static final int LONGEST = 400;

    /** The page that was asked for; empty where it is none of ours, which is not followed. */
    static Optional<String> of(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(next -> next.length() <= LONGEST && LOCAL.matcher(next).matches() && !next.contains("//"));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        AccountLog.signedIn(authentication.getName(), request);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return of(request.getParameter(PARAMETER)).orElse("/");
    }
}
