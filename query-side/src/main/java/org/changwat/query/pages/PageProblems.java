package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Tells people on a page what the query side tells programs as problem details, in the page's language and words. */
@ControllerAdvice(annotations = PageOfLedger.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final MessageSource words;
    private final PageLanguage languages;

    /**
     * @param words the pages' own texts, which tell some problems to people otherwise than to programs
     */
    PageProblems(List<ProblemTexts> slices, MessageSource words, PageLanguage languages) {
        this.words = words;
        this.languages = languages;
        texts.addBasenames("org.changwat.query.api.problems");
        slices.forEach(slice -> texts.addBasenames(slice.basename()));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    @ExceptionHandler
    ModelAndView on(QueryProblem problem, HttpServletRequest request, HttpServletResponse response) {
        return page(problem, request, response);
    }

    @ExceptionHandler
    ModelAndView on(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> facts =
                Map.of("parameter", mismatch.getName(), "value", String.valueOf(mismatch.getValue()));
        return page(new QueryProblem(HttpStatus.BAD_REQUEST, "query.parameter.invalid", facts), request, response);
    }

    @ExceptionHandler
    ModelAndView on(
            MissingServletRequestParameterException missing, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> facts = Map.of("parameter", missing.getParameterName());
        return page(new QueryProblem(HttpStatus.BAD_REQUEST, "query.parameter.missing", facts), request, response);
    }

    @ExceptionHandler
    ModelAndView on(BindException mismatch, HttpServletRequest request, HttpServletResponse response) {
        FieldError field = mismatch.getFieldError();
        Map<String, String> facts = field == null
                ? Map.of()
                : Map.of("parameter", field.getField(), "value", String.valueOf(field.getRejectedValue()));
        return page(new QueryProblem(HttpStatus.BAD_REQUEST, "query.parameter.invalid", facts), request, response);
    }

    @ExceptionHandler({LedgerUnavailableException.class, DataAccessResourceFailureException.class})
    ModelAndView onDatabaseAway(HttpServletRequest request, HttpServletResponse response) {
        return page(
                new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of()), request, response);
    }

    private ModelAndView page(QueryProblem problem, HttpServletRequest request, HttpServletResponse response) {
        PageLanguage.remember(request, response);
        Locale language = languages.resolveLocale(request);
        ModelAndView page = new ModelAndView("error", problem.status());
        page.addObject("status", problem.status().value());
        page.addObject("title", text(problem.code() + ".title", problem, language));
        String forPeople = words.getMessage("problem." + problem.code(), null, null, language);
        page.addObject("detail", forPeople == null ? text(problem.code(), problem, language) : forPeople);
        page.addObject("inThai", Pages.inLanguage(request, "th"));
        page.addObject("inEnglish", Pages.inLanguage(request, "en"));
        return page;
    }

    private @Nullable String text(String code, QueryProblem problem, Locale language) {
        String text = texts.getMessage(code, null, null, language);
        return text == null
                ? null
                : PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                String.valueOf(problem.facts().getOrDefault(place.group(1), place.group()))));
    }
}
