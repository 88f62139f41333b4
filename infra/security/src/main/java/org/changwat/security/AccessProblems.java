package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers and records what is refused before it reaches a controller. An endpoint without a row in {@link Endpoints} is told as
 * unknown, whoever asks. A browser is never asked for Basic credentials, which it would send along with forged requests from then on.
 */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Denials denials;
    private final Limits limits;

    AccessProblems(Denials denials, Limits limits) {
        this.denials = denials;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Endpoint endpoint = Endpoints.of(request).orElse(null);
        if (endpoint == null) {
            Problem.UNKNOWN_PATH.write(request, response);
            return;
        }
        if (failure instanceof BadCredentialsException) {
            limits.wrongPassword(request.getRemoteAddr());
        }
        denials.record("anonymous", request.getRemoteAddr(), endpoint.name(), endpoint.pattern(), reason(failure));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                failure instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer");
        Problem.UNAUTHENTICATED.write(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        Endpoint endpoint = Endpoints.of(request).orElse(null);
        if (endpoint == null) {
            Problem.UNKNOWN_PATH.write(request, response);
            return;
        }
        Problem problem = failure instanceof CsrfException
                ? Problem.NO_CSRF_TOKEN
                : failure instanceof PasswordIsToBeChanged ? Problem.MUST_CHANGE : Problem.DENIED;
        denials.record(
                SignedIn.now().map(SignedIn::id).orElse("anonymous"),
                request.getRemoteAddr(),
                endpoint.name(),
                SignedIn.now().isPresent() ? request.getRequestURI() : endpoint.pattern(),
                problem.code());
        problem.write(request, response);
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException) {
            return "access.token-invalid";
        }
        return failure instanceof LockedException
                ? "access.locked"
                : failure instanceof BadCredentialsException ? "access.password-wrong" : Problem.UNAUTHENTICATED.code();
    }
}
