package org.changwat.query.feed;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.changwat.events.EventTypes;
import org.changwat.query.api.Parameters;
import org.changwat.query.api.QueryProblem;
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
        return value == null || value.isBlank() ? 0 : Parameters.position("feed.after.invalid", value);
    }

    static int limit(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return USUAL_LIMIT;
        }
        long limit = Parameters.position("feed.limit.invalid", value);
        if (limit == 0) {
            throw QueryProblem.badParameter("feed.limit.invalid", value);
        }
        return (int) Math.min(limit, HIGHEST_LIMIT);
    }

    static long position(String value) {
        return Parameters.position("feed.position.invalid", value);
    }

    static Selection selection(@Nullable String types, @Nullable String units) {
        return new Selection(types(types), units(units));
    }

    private static Set<String> types(@Nullable String value) {
        Set<String> types = members(value);
        for (String type : types) {
            if (EventTypes.classOf(type) == null) {
                throw QueryProblem.badParameter("feed.types.unknown", type);
            }
        }
        return types;
    }

    private static Set<String> units(@Nullable String value) {
        Set<String> units = members(value);
        for (String unit : units) {
            if (!UNIT.matcher(unit).matches()) {
                throw QueryProblem.badParameter("feed.units.invalid", unit);
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
}
