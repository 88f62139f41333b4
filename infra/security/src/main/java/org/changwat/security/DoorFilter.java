package org.changwat.security;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before authentication: too many requests, a body beyond all measure, accounts that cannot be looked up because the database
 * is away, and tokens that cannot be checked because the foreign issuer is.
 */
final class DoorFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DoorFilter.class);

    private static final long LARGEST_BODY = 1024L * 1024;

    private final Limits limits;
    private final Denials denials;

    DoorFilter(Limits limits, Denials denials) {
        this.limits = limits;
        this.denials = denials;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (!limits.admitAddress(address, response)
                || bringsPassword(request) && !limits.admitAttempt(address, response)) {
            denials.record("anonymous", address, request.getMethod(), "", Problem.TOO_MANY.code());
            Problem.TOO_MANY.write(request, response);
            return;
        }
        if (request.getContentLengthLong() > LARGEST_BODY && !isLong(request)) {
            Problem.TOO_LARGE.write(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (MongoException away) {
            comeAgain(Problem.DATABASE_AWAY, away, request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException away) {
            log.error("The keys of the foreign issuer cannot be had: {}", away.toString());
            comeAgain(Problem.ISSUER_AWAY, away, request, response);
        }
    }

    private static void comeAgain(
            Problem problem, RuntimeException away, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw away;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        problem.write(request, response);
    }

    private static boolean bringsPassword(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return basic
                || request.getMethod().equals("POST") && (path.equals(SignInPage.PATH) || path.equals("/oauth2/token"));
    }

    /** Batches and uploads have limits of their own. */
    private static boolean isLong(HttpServletRequest request) {
        String type = request.getContentType();
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.startsWith("application/x-ndjson") || lower.startsWith("multipart/form-data");
    }
}
