package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.PersonNames;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page bears: its words, the moment it shows, and the way to the same page in the other language. */
final class Pages {

    private final MessageSource texts;
    private final RuleTexts rules;
    private final PageLanguage languages;
    private final ViewAnswers answers;
    private final PersonNames people;
    private final Tasks tasks;

    Pages(
            MessageSource texts,
            RuleTexts rules,
            PersonNames people,
            PageLanguage languages,
            ViewAnswers answers,
            ReaderScope reader) {
        this.texts = texts;
        this.rules = rules;
        this.people = people;
        this.tasks = new Tasks(reader);
        this.languages = languages;
        this.answers = answers;
    }

    /** Begins a page over some views; as of an earlier moment it rests on the log. */
    Words begin(
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Moment moment,
            AsOf asOf,
            String... views) {
        Locale language = languages.resolveLocale(request);
        PageLanguage.remember(request, response);
        Words words = new Words(texts, rules, people::find, language);
        model.addAttribute("words", words);
        model.addAttribute("charts", new Charts());
        model.addAttribute("links", new Links());
        model.addAttribute("tasks", tasks);
        model.addAttribute("tracks", List.of(Track.values()));
        model.addAttribute("rounds", List.of(Round.values()));
        model.addAttribute("keep", Map.of());
        model.addAttribute("present", present(request));
        model.addAttribute("back", URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        model.addAttribute("moment", moment);
        model.addAttribute("asked", asOf);
        model.addAttribute("query", query(asOf));
        model.addAttribute("position", (moment.isNow() ? answers.of(views) : answers.ofLog()).position(request));
        model.addAttribute("inThai", inLanguage(request, "th"));
        model.addAttribute("inEnglish", inLanguage(request, "en"));
        return words;
    }

    /** The parameters that keep a link at the same moment, ready to follow others. */
    private static String query(AsOf asOf) {
        return parameter("asOf", asOf.asOf())
                + parameter("asOfPosition", asOf.asOfPosition())
                + parameter("effectiveOn", asOf.effectiveOn());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The page asked for, to come back to. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The same page now. */
    private static String present(HttpServletRequest request) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query == null ? "" : query)
                .replaceQueryParam("asOf")
                .replaceQueryParam("asOfPosition")
                .replaceQueryParam("effectiveOn")
                .build(true)
                .toUriString();
    }

    static String inLanguage(HttpServletRequest request, String language) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        String query = request.getQueryString();
        return address.query(query == null ? "" : query)
                .replaceQueryParam(PageLanguage.PARAMETER, language)
                .build(true)
                .toUriString();
    }
}
