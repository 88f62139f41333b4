package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * Answers requests below {@code /api/v1} that Spring itself refuses (no such path, method or media type, a parameter of the wrong
 * form), so that they bear a code like all others. Stands behind every {@code @ControllerAdvice} and takes nothing from them.
 */
final class UnmappedRequests implements HandlerExceptionResolver, WebMvcConfigurer {

    private static final String BELOW = "/api/v1/";

    private final Answers answers;

    UnmappedRequests(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int behind = 0;
        for (int i = 0; i < resolvers.size(); i++) {
            if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
                behind = i + 1;
            }
        }
        resolvers.add(behind, this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + BELOW) || response.isCommitted()) {
            return null;
        }
        CommandProblem problem = problem(request, failure);
        if (problem == null) {
            return null;
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            response.setHeader("Allow", joined(method.getSupportedHttpMethods()));
        }
        write(answers.of(problem, Languages.of(request)), response);
        return new ModelAndView();
    }

    private static @Nullable CommandProblem problem(HttpServletRequest request, Exception failure) {
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            return CommandProblem.of(
                    405,
                    "method.not-allowed",
                    Map.of("method", method.getMethod(), "allowed", joined(method.getSupportedHttpMethods())));
        }
        if (failure instanceof HttpMediaTypeNotSupportedException type) {
            return CommandProblem.of(
                    415, "media-type.unsupported", Map.of("supported", types(type.getSupportedMediaTypes())));
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException type) {
            return CommandProblem.of(
                    406, "media-type.not-acceptable", Map.of("supported", types(type.getSupportedMediaTypes())));
        }
        if (failure instanceof TypeMismatchException || failure instanceof HttpMessageNotReadableException) {
            return CommandProblem.of(400, "request.invalid");
        }
        if (!(failure instanceof ErrorResponse refused)) {
            return null;
        }
        int status = refused.getStatusCode().value();
        if (status == 404) {
            return CommandProblem.of(404, "path.unknown", Map.of("path", shortened(request.getRequestURI())));
        }
        return status == 400 ? CommandProblem.of(400, "request.invalid") : null;
    }

    private static String joined(@Nullable Collection<?> values) {
        return values == null
                ? ""
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String types(List<MediaType> types) {
        return joined(types.stream().distinct().toList());
    }

    private static String shortened(String path) {
        return path.length() <= 200 ? path : path.substring(0, 200);
    }

    private static void write(ResponseEntity<byte[]> answer, HttpServletResponse response) {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        byte[] body = answer.getBody();
        if (body == null) {
            return;
        }
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The client went away", e);
        }
    }
}
