package org.changwat.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One change to a line of an agreement; what is null stays as it was (domain rule 13).
 *
 * @param level level of an added line; that of the unit's own lines where null
 * @param perspective perspective of an added line
 */
public record LineChange(
        String line,
        Op op,
        @Nullable BigDecimal weight,
        @Nullable Criteria criteria,
        @Nullable LocalizedText name,
        @Nullable String indicator,
        @Nullable LineLevel level,
        @Nullable String perspective) {

    /** What is done to the line. */
    public enum Op {
        AMEND,
        REPLACE,
        ADD,
        REMOVE,
        TO_MONITOR
    }
}
