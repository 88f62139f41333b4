package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.LoggedPositions;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command and when.
 *
 * @param actor account, or null where the metadata names nobody
 * @param today the day in Asia/Bangkok (domain rule 4), for a business date that is not given
 */
record Occasion(@Nullable String actor, LocalDate today, LoggedPositions positions) {

    LocalDate orToday(@Nullable LocalDate given) {
        return given == null ? today : given;
    }
}
