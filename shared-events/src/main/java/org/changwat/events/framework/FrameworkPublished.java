package org.changwat.events.framework;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The framework is in force for its year.
 *
 * @param corrects position of the publication as entered wrongly, or null
 */
@Revision("1")
public record FrameworkPublished(
        int fiscalYear,
        LocalDate publishedOn,
        @Nullable Authority authority,
        @Nullable Long corrects) implements FrameworkEvent {

    /** A publication that corrects no other. */
    public FrameworkPublished(int fiscalYear, LocalDate publishedOn, @Nullable Authority authority) {
        this(fiscalYear, publishedOn, authority, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return publishedOn;
    }
}
