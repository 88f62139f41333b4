package org.changwat.query.feed;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.changwat.events.EventTypes;
import org.jspecify.annotations.Nullable;

/** Reads the feed's query parameters, so that each bad one is told by name with what would be right. */
final class FeedParameters {

    /** Most events one answer holds; a higher limit is taken as this one. */
    static final int HIGHEST_LIMIT = 1_000;

    static final int USUAL_LIMIT = 500;

    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    private FeedParameters() {}

    /** A position, 0 where none is given. */
    static long after(@Nullable String value) {
        return value == null || value.isBlank() ? 0 : number(value, "feed.after.invalid");
    }

    static int limit(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return USUAL_LIMIT;
        }
        long limit = number(value, "feed.limit.invalid");
        if (limit == 0) {
            throw FeedProblem.badParameter("feed.limit.invalid", value);
        }
        return (int) Math.min(limit, HIGHEST_LIMIT);
    }

    static long position(String value) {
        return number(value, "feed.position.invalid");
    }

    static Selection selection(@Nullable String types, @Nullable String units) {
        return new Selection(types(types), units(units));
    }

    private static Set<String> types(@Nullable String value) {
        Set<String> types = members(value);
        for (String type : types) {
            if (EventTypes.classOf(type) == null) {
                throw FeedProblem.badParameter("feed.types.unknown", type);
            }
        }
        return types;
    }

    private static Set<String> units(@Nullable String value) {
        Set<String> units = members(value);
        for (String unit : units) {
            if (!UNIT.matcher(unit).matches()) {
                throw FeedProblem.badParameter("feed.units.invalid", unit);
            }
        }
        return units;
    }

    private static Set<String> members(@Nullable String value) {
        Set<String> members = new LinkedHashSet<>();
        if (value != null) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(member -> !member.isEmpty())
                    .forEach(members::add);
        }
        return members;
    }

    private static long number(String value, String code) {
        try {
            long number = Long.parseLong(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw FeedProblem.badParameter(code, value);
        }
        throw FeedProblem.badParameter(code, value);
    }
}
