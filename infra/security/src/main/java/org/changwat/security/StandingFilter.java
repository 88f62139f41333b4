package org.changwat.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session or token to how its account stands now: a disabled one ends here, a changed role counts at once, and a password
 * that somebody else set opens one's own account page only.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final Standings standings;
    private final Limits limits;

    private final boolean goesOnUnknown;

    private StandingFilter(Standings standings, Limits limits, boolean goesOnUnknown) {
        this.standings = standings;
        this.limits = limits;
        this.goesOnUnknown = goesOnUnknown;
    }

    /** A session or token that is void is told so. */
    static StandingFilter forPrograms(Standings standings, Limits limits) {
        return new StandingFilter(standings, limits, false);
    }

    /** A person whose session is void goes on as anybody, and is asked to sign in where that is needed. */
    static StandingFilter forPages(Standings standings, Limits limits) {
        return new StandingFilter(standings, limits, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token)) {
            chain.doFilter(request, response);
            return;
        }
        if (token.isOurs()) {
            Optional<Account> account = standings.behind(token);
            if (account.isEmpty()) {
                end(request);
                if (goesOnUnknown) {
                    SecurityContextHolder.getContext()
                            .setAuthentication(new AnonymousAuthenticationToken(
                                    "pages", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
                    chain.doFilter(request, response);
                    return;
                }
                throw new InsufficientAuthenticationException("The account is closed or was signed out");
            }
            if (account.get().mustChange() && !isWayOut(request)) {
                throw new PasswordIsToBeChanged();
            }
            SecurityContext present = SecurityContextHolder.createEmptyContext();
            present.setAuthentication(
                    AccountToken.ours(token.getName(), account.get().authorities(), token.since()));
            SecurityContextHolder.setContext(present);
        }
        if (!limits.admitAccount(token.getName(), response)) {
            Problem.TOO_MANY.write(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isWayOut(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(OwnAccountPage.PATH)
                || path.equals(SignInPage.SIGN_OUT)
                || path.startsWith("/css/")
                || path.startsWith("/fonts/");
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
