package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A problem (RFC 9457) that is told before any controller is reached, in the caller's language. */
record Problem(HttpStatus status, String code) {

    static final Problem UNAUTHENTICATED = new Problem(HttpStatus.UNAUTHORIZED, "access.unauthenticated");
    static final Problem DENIED = new Problem(HttpStatus.FORBIDDEN, "access.denied");
    static final Problem NO_CSRF_TOKEN = new Problem(HttpStatus.FORBIDDEN, "access.csrf");
    static final Problem MUST_CHANGE = new Problem(HttpStatus.FORBIDDEN, "access.password-change");
    static final Problem UNKNOWN_PATH = new Problem(HttpStatus.NOT_FOUND, "path.unknown");
    static final Problem TOO_MANY = new Problem(HttpStatus.TOO_MANY_REQUESTS, "access.too-many");
    static final Problem TOO_LARGE = new Problem(HttpStatus.CONTENT_TOO_LARGE, "body.too-large");
    static final Problem DATABASE_AWAY = new Problem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable");

    static final Problem ISSUER_AWAY = new Problem(HttpStatus.SERVICE_UNAVAILABLE, "access.issuer-away");

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Texts texts = Texts.of(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.language());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                .formatted(texts.get(code + ".title"), status.value(), code, texts.get(code));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
