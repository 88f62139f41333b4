package org.changwat.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.changwat.command.api.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what keeps a file from being read at all (RFC 9457). */
@RestControllerAdvice(assignableTypes = ImportIntake.class)
class ImportProblems {

    private final ImportTexts texts;

    ImportProblems(ImportTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Unreadable unreadable, HttpServletRequest request) {
        Locale language = Languages.of(request);
        ProblemDetail problem = ProblemDetail.forStatus(unreadable.status());
        problem.setTitle(texts.text("title." + unreadable.status(), Map.of(), language));
        problem.setDetail(texts.text(unreadable.code(), unreadable.facts(), language));
        problem.setProperty("code", unreadable.code());
        unreadable.facts().forEach(problem::setProperty);
        return ResponseEntity.status(unreadable.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
