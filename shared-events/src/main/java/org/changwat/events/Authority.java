package org.changwat.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On whose authority something was decided.
 *
 * @param body code or name of the deciding body, such as {@code CHANGE_COMMITTEE}
 * @param meeting meeting number, such as {@code 2/2557}
 * @param letter number of the letter that tells it
 * @param date date of the decision or letter
 */
public record Authority(
        String body, @Nullable String meeting, @Nullable String letter, LocalDate date) {}
