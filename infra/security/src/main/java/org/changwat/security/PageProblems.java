package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a person on a page is told: the way to sign in, the way to change a password, or that this is not for them. */
final class PageProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Denials denials;

    PageProblems(Denials denials) {
        this.denials = denials;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Endpoint endpoint = Endpoints.of(request).orElse(null);
        if (endpoint == null) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        denials.record(
                "anonymous",
                request.getRemoteAddr(),
                endpoint.name(),
                endpoint.pattern(),
                Problem.UNAUTHENTICATED.code());
        response.sendRedirect(request.getContextPath() + SignInPage.PATH);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        Endpoint endpoint = Endpoints.of(request).orElse(null);
        if (failure instanceof PasswordIsToBeChanged) {
            response.sendRedirect(request.getContextPath() + OwnAccountPage.PATH);
            return;
        }
        if (endpoint == null && !(failure instanceof CsrfException)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        denials.record(
                SignedIn.now().map(SignedIn::id).orElse("anonymous"),
                request.getRemoteAddr(),
                endpoint == null ? request.getMethod() : endpoint.name(),
                endpoint == null ? "" : endpoint.pattern(),
                failure instanceof CsrfException ? Problem.NO_CSRF_TOKEN.code() : Problem.DENIED.code());
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
