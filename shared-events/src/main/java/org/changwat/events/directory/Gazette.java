package org.changwat.events.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice in the Royal Gazette (ราชกิจจานุเบกษา), such as volume 128, special part 51 ง, page 70. */
public record Gazette(
        String volume, @Nullable String part, @Nullable String page, LocalDate date) {}
