package org.changwat.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that proves a result (หลักฐานอ้างอิง); a letter without a file is evidence too.
 *
 * @param printedNo the number it bears in the printed list
 * @param date its date, or null where only {@code dateText} is known
 * @param dateText the date as printed, where it is not a plain day
 * @param urgency urgency mark, such as {@code MOST_URGENT} (ด่วนที่สุด)
 * @param circular whether it is a circular letter (หนังสือเวียน, ว)
 * @param sheets number of sheets
 * @param sha256 hex digest of the stored file, where there is one
 */
public record Evidence(
        String title,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String printedNo,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String urgency,
        @Nullable Boolean circular,
        @Nullable Integer sheets,
        @Nullable String sha256) {}
