package org.changwat.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.changwat.events.log.LedgerUnavailableException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the feed's problems (RFC 9457) in the caller's language, Thai where none is asked for. */
@RestControllerAdvice(assignableTypes = EventFeed.class)
class FeedProblems {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);

    private final MessageSource messages;

    FeedProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(FeedProblem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerUnavailableException away, HttpServletRequest request) {
        return answer(new FeedProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of()), request);
    }

    private ResponseEntity<ProblemDetail> answer(FeedProblem problem, HttpServletRequest request) {
        Locale language = languageOf(request);
        Object[] value = {problem.facts().getOrDefault("value", "")};
        ProblemDetail body = ProblemDetail.forStatus(problem.status());
        body.setTitle(messages.getMessage(problem.code() + ".title", value, language));
        body.setDetail(messages.getMessage(problem.code(), value, language));
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

    private static Locale languageOf(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return LANGUAGES.get(0);
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return best == null ? LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException malformedHeader) {
            return LANGUAGES.get(0);
        }
    }
}
