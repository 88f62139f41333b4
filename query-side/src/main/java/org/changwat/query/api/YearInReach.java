package org.changwat.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses a fiscal year that no calendar reaches, before anything reckons with it. */
public final class YearInReach implements HandlerInterceptor {

    private static final int FIRST = 2400;
    private static final int LAST = 2999;
    private static final String QUERIES = "org.changwat.query.";

    YearInReach() {}

    /**
     * The year itself.
     *
     * @throws QueryProblem 400 {@code query.parameter.invalid} where it lies outside of the Buddhist-era years 2400 to 2999
     */
    public static int of(String parameter, int year) {
        if (year < FIRST || year > LAST) {
            throw new QueryProblem(
                    HttpStatus.BAD_REQUEST,
                    "query.parameter.invalid",
                    Map.of("parameter", parameter, "value", Integer.toString(year)));
        }
        return year;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith(QUERIES)) {
            return true;
        }
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> map) {
            check("fiscalYear", map.get("fiscalYear"));
        }
        Stream.of("fiscalYear", "fy").forEach(name -> check(name, request.getParameter(name)));
        return true;
    }

    /** What is no number is told where it is bound. */
    private static void check(String parameter, @Nullable Object value) {
        if (value instanceof String text && text.matches("-?\\d{1,10}")) {
            long year = Long.parseLong(text);
            of(parameter, (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, year)));
        }
    }
}
