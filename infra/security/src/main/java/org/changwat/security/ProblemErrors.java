package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the container makes of an error that no controller has told: a page for a browser, a problem (RFC 9457) with a stable code in
 * the caller's language for everybody else. What has begun to be answered, such as a stream that its reader left, stays as it is.
 */
final class ProblemErrors extends BasicErrorController {

    private static final Map<HttpStatus, String> CODES = Map.of(
            HttpStatus.BAD_REQUEST, "request.invalid",
            HttpStatus.UNAUTHORIZED, Problem.UNAUTHENTICATED.code(),
            HttpStatus.FORBIDDEN, Problem.DENIED.code(),
            HttpStatus.NOT_FOUND, Problem.UNKNOWN_PATH.code(),
            HttpStatus.METHOD_NOT_ALLOWED, "method.unknown",
            HttpStatus.NOT_ACCEPTABLE, "media-type.not-offered",
            HttpStatus.CONTENT_TOO_LARGE, Problem.TOO_LARGE.code(),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type.not-taken",
            HttpStatus.TOO_MANY_REQUESTS, Problem.TOO_MANY.code(),
            HttpStatus.SERVICE_UNAVAILABLE, Problem.DATABASE_AWAY.code());

    ProblemErrors(ErrorAttributes attributes, ErrorProperties settings, List<ErrorViewResolver> views) {
        super(attributes, settings, views);
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        return response.isCommitted() ? null : super.errorHtml(request, response);
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null
                && attributes.getResponse().isCommitted()) {
            return null;
        }
        HttpStatus status = getStatus(request);
        String code = code(status);
        Texts texts = Texts.of(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", texts.get(code + ".title"));
        body.put("status", status.value());
        body.put("code", code);
        body.put("detail", texts.get(code));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language())
                .body(body);
    }

    /** Every status has its code; a failure of ours tells nothing of itself. */
    static String code(HttpStatus status) {
        String known = CODES.get(status);
        return known != null ? known : status.is4xxClientError() ? "request.invalid" : "server.failed";
    }
}
