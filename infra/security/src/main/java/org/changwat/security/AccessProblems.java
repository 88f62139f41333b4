package org.changwat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers 401 and 403 as problem details with a stable code, in the caller's language. */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"changwat\", charset=\"UTF-8\"");
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "access.unauthenticated",
                "ต้องลงชื่อเข้าใช้ก่อน โปรดส่งชื่อบัญชีและรหัสผ่านด้วย HTTP Basic",
                "An account is needed here; send its name and password by HTTP Basic.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "access.denied",
                "บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้ โปรดใช้บัญชีที่มีบทบาทที่กำหนด",
                "This account may not do this; use one that has the role for it.");
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String thai,
            String english)
            throws IOException {
        boolean inEnglish = "en".equals(request.getLocale().getLanguage())
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), code, inEnglish ? english : thai);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
