package org.changwat.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.changwat.query.api.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters that ask for a moment other than now.
 *
 * @param asOf an instant with its offset; a plain date stands for the end of that day in Asia/Bangkok
 * @param asOfPosition a position of the log
 * @param effectiveOn a business date
 */
public record AsOf(
        @Nullable String asOf,
        @Nullable String asOfPosition,
        @Nullable String effectiveOn) {

    /** Where business dates are counted (domain rule 4). */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final Pattern PLAIN_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * The moment asked for.
     *
     * @throws org.changwat.query.api.QueryProblem 400 where a parameter cannot be read
     */
    public Moment moment() {
        return new Moment(
                read(asOf, value -> instant("history.as-of.invalid", value)),
                read(asOfPosition, value -> Parameters.position("history.position.invalid", value)),
                read(effectiveOn, value -> Parameters.date("history.effective-on.invalid", value)));
    }

    /** A bound of a comparison: a position, or an instant as {@link #asOf()}. */
    public static Moment bound(String value) {
        return value.strip().matches("\\d{1,18}")
                ? Moment.atPosition(Parameters.position("history.bound.invalid", value))
                : Moment.at(instant("history.bound.invalid", value));
    }

    private static Instant instant(String code, String value) {
        if (PLAIN_DATE.matcher(value.strip()).matches()) {
            LocalDate day = Parameters.date(code, value);
            return day.plusDays(1).atStartOfDay(BANGKOK).toInstant().minusMillis(1);
        }
        return Parameters.instant(code, value);
    }

    private static <T> @Nullable T read(@Nullable String value, Function<String, T> form) {
        return value == null || value.isBlank() ? null : form.apply(value);
    }
}
