package org.changwat.query.table;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.changwat.query.api.Languages;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a list, or all of it where no {@code limit} is asked for; in JSON it is the array of its items. Further pages are told by
 * {@code Link: rel="next"}, as the feed tells them. A cursor names the last row of the page before, so that rows which join meanwhile
 * neither shift nor repeat what was read.
 *
 * @param language of the headers of its columns
 * @param <T> what a row shows
 */
public record Listing<T>(
        Table<T> table, Locale language, @JsonValue List<T> items) {

    /** Longest page. */
    static final int MOST = 1000;

    public Listing {
        items = List.copyOf(items);
    }

    /**
     * Answers a list with all that a query's answer bears.
     *
     * @param key tells this list from others of the same source, without limit, cursor and format
     * @param rows all of it, in an order that does not change
     * @throws QueryProblem 400 for a limit or cursor that is none
     */
    public static <T> ResponseEntity<Listing<T>> answer(
            ViewAnswers.Source source,
            HttpServletRequest request,
            String key,
            Table<T> table,
            Supplier<? extends List<T>> rows) {
        int limit = limit(request);
        String cursor = parameter(request, "cursor");
        String variant = key + " " + limit + " " + cursor + " " + parameter(request, TableConfiguration.FORMAT);
        ResponseEntity<List<T>> read = source.answer(request, variant, () -> rows.get());
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
        return answer.body(new Listing<>(table, Languages.of(request), all.subList(first, end)));
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
