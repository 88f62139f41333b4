package org.changwat.query.table;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.changwat.query.api.Languages;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a list, or all of it where no {@code limit} is asked for; in JSON it is the array of its items. Further pages are told by
 * {@code Link: rel="next"}, as the feed tells them. A cursor names the last row of the page before, so that rows which join meanwhile
 * neither shift nor repeat what was read. A file is read at the position that it names; its {@code Content-Location} is where the very
 * same file is to be had for good.
 *
 * @param language of the headers of its columns
 * @param position of the ledger that it was read at; null where that is not known
 * @param <T> what a row shows
 */
public record Listing<T>(
        Table<T> table,
        Locale language,
        @Nullable Long position,
        @JsonValue List<T> items) {

    /** Longest page. */
    static final int MOST = 1000;

    public Listing {
        items = List.copyOf(items);
    }

    /**
     * Answers a list with all that a query's answer bears.
     *
     * @param key tells this list from others of the same source, without limit, cursor and format
     * @param rows all of it at a moment, in an order that does not change
     * @throws QueryProblem 400 for a limit or cursor that is none
     */
    public static <T> ResponseEntity<Listing<T>> answer(
            ViewAnswers.Source source,
            HttpServletRequest request,
            String key,
            Table<T> table,
            Function<Moment, ? extends List<T>> rows) {
        return answer(source, request, key, table, Map.of(), rows);
    }

    /**
     * The same, where more than the ledger decides what stands in it.
     *
     * @param pinned parameters that hold the rest, such as the day on which something is overdue
     */
    public static <T> ResponseEntity<Listing<T>> answer(
            ViewAnswers.Source source,
            HttpServletRequest request,
            String key,
            Table<T> table,
            Map<String, String> pinned,
            Function<Moment, ? extends List<T>> rows) {
        int limit = limit(request);
        String cursor = parameter(request, "cursor");
        Moment asked = new AsOf(
                        parameter(request, "asOf"),
                        parameter(request, "asOfPosition"),
                        parameter(request, "effectiveOn"))
                .moment();
        String format = format(request);
        Moment moment = format == null ? asked : named(asked, source, request);
        Locale language = language(request);
        String variant = key + " " + limit + " " + cursor + " " + format + " " + moment + " " + language;
        ResponseEntity<List<T>> read = source.answer(request, variant, () -> rows.apply(moment));
        List<T> all = read.getBody();
        if (all == null) {
            return ResponseEntity.status(read.getStatusCode())
                    .headers(read.getHeaders())
                    .build();
        }
        int first = cursor == null ? 0 : behind(table, all, cursor);
        int end = Math.min(all.size(), first + limit);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(read.getHeaders());
        if (end < all.size()) {
            String next = cursor(table, all.get(end - 1));
            answer.header(HttpHeaders.LINK, "<" + address(request, next) + ">; rel=\"next\"");
        }
        String served = read.getHeaders().getFirst(ViewAnswers.LEDGER_POSITION);
        Long position = served == null ? null : Long.valueOf(served);
        if (format != null) {
            position = moment.position();
            answer.header(HttpHeaders.CONTENT_LOCATION, forGood(request, moment, format, language, pinned));
        }
        return answer.body(new Listing<>(table, language, position, all.subList(first, end)));
    }

    /** A file is read at the position that it names, so that it can be had again from there. */
    private static Moment named(Moment asked, ViewAnswers.Source source, HttpServletRequest request) {
        return asked.position() != null
                ? asked
                : new Moment(asked.asOf(), source.position(request), asked.effectiveOn());
    }

    private static String forGood(
            HttpServletRequest request, Moment moment, String format, Locale language, Map<String, String> pinned) {
        String query = request.getQueryString();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query == null ? "" : query)
                .replaceQueryParam("asOfPosition", String.valueOf(moment.position()))
                .replaceQueryParam("lang", language.getLanguage())
                .replaceQueryParam(TableConfiguration.FORMAT, format);
        pinned.forEach(address::replaceQueryParam);
        return address.build(true).toUriString();
    }

    /** The file that is asked for, by parameter or by {@code Accept}; null for JSON. */
    private static @Nullable String format(HttpServletRequest request) {
        String asked = parameter(request, TableConfiguration.FORMAT);
        if (asked != null) {
            return asked.equals("csv") || asked.equals("xlsx") ? asked : null;
        }
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (accept.startsWith(TableTypes.CSV_VALUE)) {
            return "csv";
        }
        return accept.startsWith(TableTypes.EXCEL_VALUE) ? "xlsx" : null;
    }

    /** Of the page that the reader comes from, as the forms have it. */
    private static Locale language(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request).getLanguage().equals("en") ? Locale.ENGLISH : Languages.THAI;
    }

    private static int limit(HttpServletRequest request) {
        String asked = parameter(request, "limit");
        if (asked == null) {
            return Integer.MAX_VALUE / 2;
        }
        try {
            int limit = Integer.parseInt(asked.strip());
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw badLimit(asked);
        }
        throw badLimit(asked);
    }

    private static QueryProblem badLimit(String asked) {
        return new QueryProblem(HttpStatus.BAD_REQUEST, "query.limit.invalid", Map.of("value", asked, "most", MOST));
    }

    private static <T> int behind(Table<T> table, List<T> rows, String cursor) {
        for (int i = 0; i < rows.size(); i++) {
            if (cursor(table, rows.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        throw QueryProblem.badParameter("query.cursor.unknown", cursor);
    }

    private static <T> String cursor(Table<T> table, T row) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(table.id().apply(row).getBytes(StandardCharsets.UTF_8));
    }

    private static String address(HttpServletRequest request, String cursor) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query == null ? "" : query)
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
