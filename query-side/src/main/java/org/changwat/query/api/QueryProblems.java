package org.changwat.query.api;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.log.LedgerUnavailableException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers the query side's problems (RFC 9457) in the caller's language. */
@RestControllerAdvice(basePackages = "org.changwat.query")
public class QueryProblems {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final MessageSource texts;

    QueryProblems(MessageSource texts) {
        this.texts = texts;
    }

    /** Over the slices' texts and those that all queries share. */
    public static QueryProblems of(List<ProblemTexts> slices) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.addBasenames("org.changwat.query.api.problems");
        slices.forEach(slice -> texts.addBasenames(slice.basename()));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new QueryProblems(texts);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(QueryProblem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler({
        LedgerUnavailableException.class,
        DataAccessResourceFailureException.class,
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    ResponseEntity<ProblemDetail> onDatabaseAway(HttpServletRequest request) {
        return answer(new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        Map<String, String> facts =
                Map.of("parameter", mismatch.getName(), "value", String.valueOf(mismatch.getValue()));
        return answer(new QueryProblem(HttpStatus.BAD_REQUEST, "query.parameter.invalid", facts), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingRequestValueException missing, HttpServletRequest request) {
        String name = missing instanceof MissingServletRequestParameterException parameter
                ? parameter.getParameterName()
                : "";
        Map<String, String> facts = Map.of("parameter", name);
        return answer(new QueryProblem(HttpStatus.BAD_REQUEST, "query.parameter.missing", facts), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return answer(new QueryProblem(HttpStatus.BAD_REQUEST, "query.body.invalid", Map.of()), request);
    }

    private ResponseEntity<ProblemDetail> answer(QueryProblem problem, HttpServletRequest request) {
        Locale language = Languages.of(request);
        ProblemDetail body = ProblemDetail.forStatus(problem.status());
        body.setTitle(text(problem.code() + ".title", problem.facts(), language));
        body.setDetail(text(problem.code(), problem.facts(), language));
        body.setProperty("code", problem.code());
        problem.facts().forEach(body::setProperty);
        ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.body(body);
    }

    private String text(String code, Map<String, Object> facts, Locale language) {
        return PLACE.matcher(texts.getMessage(code, null, language))
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(facts.getOrDefault(place.group(1), place.group()))));
    }
}
